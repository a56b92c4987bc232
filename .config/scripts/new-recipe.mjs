#!/usr/bin/env node
// `npm run new:recipe -- <id> --title "..."`: the files of a recipe, as docs/contributing.md lists them.
import { scaffoldCommand } from './scaffold.mjs';

scaffoldCommand('recipe', 'Next: npm run build, make the recipe and its cases say what you mean, then npm test.');

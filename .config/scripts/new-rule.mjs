#!/usr/bin/env node
// `npm run new:rule -- <id> --title "..."`: the five files of a guideline, as docs/contributing.md lists them.
import { scaffoldCommand } from './scaffold.mjs';

scaffoldCommand('rule', 'Next: npm run build && npm run docs -w rules, make the detector and its table say what you mean, then npm test.');

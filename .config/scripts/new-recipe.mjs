#!/usr/bin/env node
// `npm run new:recipe -- <id> --title "..."`: the files of a recipe, as docs/contributing.md lists them.
import { scaffoldCommand } from './scaffold.mjs';

scaffoldCommand('recipe', 'Next: npm run build, make the recipe say what you mean, give it eight cases or more, write its page again with\n  npx vitest run --config .config/vitest.config.ts codemods/test/recipeReadme.test.ts -u\nthen npm test.');

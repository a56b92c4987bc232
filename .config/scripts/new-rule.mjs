#!/usr/bin/env node
// `npm run new:rule -- <id> --title "..."`: the five files of a guideline, as docs/contributing.md lists them.
import { scaffoldCommand } from './scaffold.mjs';

scaffoldCommand('rule', `Next: make the row, the detector, its table and its page say what you mean. Tests read what is built, so each time
  npm run build
  npx vitest run --config .config/vitest.config.ts rules/test/rules/__id__.test.ts rules/test/docs.test.ts -t __id__
Then npm run docs -w rules, node bench/precision/report.mjs, npx changeset, and npm test.`);

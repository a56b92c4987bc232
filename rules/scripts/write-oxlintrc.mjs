#!/usr/bin/env node
// Writes the presets as files that oxlint's `extends` takes; needs a build. A test fails while a committed file is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import nilometer from '../dist/index.js';

const folder = new URL('../oxlintrc/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of ['recommended', 'strict', 'all']) {
  const code = nilometer.configs[name].find((config) => config.name === `nilometer/${name}`);
  const config = { jsPlugins: ['eslint-plugin-nilometer/oxlint'], rules: code?.rules };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(config, null, 2)}\n`);
}

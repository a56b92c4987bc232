#!/usr/bin/env node
// Writes schema.json from the zod schema; needs a build. A test fails while the committed file is stale.
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../dist/index.js';

writeFileSync(new URL('../schema.json', import.meta.url), `${JSON.stringify(configJsonSchema(), null, 2)}\n`);

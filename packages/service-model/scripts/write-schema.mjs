#!/usr/bin/env node
// Writes model.schema.json from the zod schema; needs a build. A test fails while the committed file is stale.
import { writeFileSync } from 'node:fs';
import { modelJsonSchema } from '../dist/index.js';

writeFileSync(new URL('../model.schema.json', import.meta.url), `${JSON.stringify(modelJsonSchema(), null, 2)}\n`);

#!/usr/bin/env node
// Writes model.schema.json and datamap.schema.json from the zod schemas; needs a build. A test fails while a committed file is stale.
import { writeFileSync } from 'node:fs';
import { dataMapJsonSchema, modelJsonSchema } from '../dist/index.js';

const write = (name, schema) => writeFileSync(new URL(`../${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);

write('model.schema.json', modelJsonSchema());
write('datamap.schema.json', dataMapJsonSchema());

import { expect, test } from 'vitest';
import { ranBeside } from '../../src/project/ranBeside.ts';

test.each<[string, string, string[]]>([
  ['seed', 'node db/index.js global', ['db/index.js']],
  ['db:seed', 'ts-node -r tsconfig-paths/register ./src/seed.ts && node dist/other', ['src/seed.ts', 'dist/other']],
  ['migrate:up', 'tsx --env-file=.env database/getMigrator.ts', ['database/getMigrator.ts']],
  ['import', 'NODE_ENV=production node import.js', ['import.js']],
  ['start', 'node db/index.js', []],
  ['seed', 'typeorm migration:run', []],
  ['seed', 'npm run node', []],
])('%s: %s', (name, command, files) => {
  expect(ranBeside(name, command)).toEqual(files);
});

import { expect, test } from 'vitest';
import { holdsScripts, ranAsService, ranBeside } from '../../src/project/ranBeside.ts';

test.each<[string, string, string[]]>([
  ['seed', 'node db/index.js global', ['db/index.js']],
  ['db:seed', 'ts-node -r tsconfig-paths/register ./src/seed.ts && node dist/other', ['src/seed.ts', 'dist/other']],
  ['migrate:up', 'tsx --env-file=.env database/getMigrator.ts', ['database/getMigrator.ts']],
  ['import', 'NODE_ENV=production node import.js', ['import.js']],
  ['start', 'node db/index.js', []],
  ['start:setup', 'node dist/setup.js && node dist', []],
  ['seed', 'typeorm migration:run', []],
  ['seed', 'npm run node', []],
])('%s: %s', (name, command, files) => {
  expect(ranBeside(name, command)).toEqual(files);
});

test.each<[string, string, string[]]>([
  ['start:setup', 'node dist/setup.js && node --import ./dist/instrument.js dist/src', ['dist/setup.js', 'dist/src']],
  ['dev', 'tsx src/main.ts', ['src/main.ts']],
  ['import-worker', 'tsx src/work.ts', []],
  ['worker', 'tsx src/work.ts', ['src/work.ts']],
  ['seed:dev', 'tsx src/seed.ts', []],
  ['reset', 'node dist/reset.js', []],
])('as the service, %s: %s', (name, command, files) => {
  expect(ranAsService(name, command)).toEqual(files);
});

const SCRIPTS: [string, string][] = [['fhir-uploader', 'ts-node src/fhir-uploader.ts'], ['check', 'npx ts-node src/check'], ['mail', 'tsx src/mail/index.ts']];

test.each<[string, [string, string][], boolean]>([
  ['three scripts', SCRIPTS, true],
  ['two', SCRIPTS.slice(1), false],
  ['one file three times', [['a', 'ts-node src/a.ts 1'], ['b', 'ts-node src/a.ts 2'], ['c', 'ts-node src/a.ts 3']], false],
  ['what a service has beside it', [['seed', 'ts-node src/seed.ts'], ['migrate', 'ts-node src/migrate.ts'], ['generate', 'ts-node src/generate.ts'], ['typeorm', 'ts-node ./node_modules/typeorm/cli.js']], false],
  ['one, and what seeds and migrates', [['local', 'tsx ./src/main.ts'], ['seed', 'tsx ./src/seed.ts'], ['migrate', 'dotenv -e .env npx tsx ./main.ts']], true],
  ['and a worker', [...SCRIPTS, ['worker', 'tsx src/work.ts']], false],
  ['and what starts it', [...SCRIPTS, ['start', 'node .']], false],
  ['and what starts it while it is written', [...SCRIPTS, ['start:dev', 'node .']], false],
  ['and what brings it to a cloud', [...SCRIPTS, ['release', 'serverless deploy']], false],
])('%s', (_, scripts, expected) => {
  expect(holdsScripts(scripts)).toBe(expected);
});

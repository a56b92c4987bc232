import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { behaviourReaders } from '../../src/behaviour-readers/all.generated.ts';
import { defineDetector, type Detector } from '../../src/detector.ts';
import piiLeak from '../../src/detectors/pii-leak.ts';
import { openProject } from '../../src/io/openProject.ts';
import { detectionsOf, judge } from '../../src/judge.ts';
import { folderOf } from '../projectOf.ts';

const THING = (name: string) => `import { Entity, PrimaryGeneratedColumn } from 'typeorm';\n@Entity() export class ${name} { @PrimaryGeneratedColumn() id: number }`;
const NOW = new Date('2026-01-01T00:00:00Z');

/** One finding for each field, so that ordinals and order can be seen. */
const fields: Detector<{ shout: 'yes' | 'no' }> = defineDetector({
  id: 'entity-version',
  scope: 'file',
  languages: ['js'],
  messages: { seen: '{{entity}} has {{ field }}{{mark}}, {{nothing}}' },
  choices: { shout: { values: ['yes', 'no'], default: 'no' } },
  detect: (model, { options }) =>
    model.entities.toReversed().flatMap(({ name, file, range }) => ['a', 'b'].map((field) => ({
      messageId: 'seen', data: { entity: name, field, mark: options.shout === 'yes' ? '!' : '' }, file, range, entity: name, subject: 'same', package: 'p',
    }))),
});

function setUp(config: object = {}, from = '.') {
  const root = folderOf({ 'nilometer.config.json': JSON.stringify(config), 'src/b.ts': THING('B'), 'src/a.ts': THING('A') });
  const policy = loadPolicy({ from: root });
  return { policy, model: openProject({ root: from === '.' ? root : `${root}/${from}`, policy, cache: 'memory' }).model() };
}

/** Options that loading would refuse, as the catalogue's row has none: the detector's own are judged here. */
function withOptions(options: Readonly<Record<string, string>>) {
  const { policy: loaded, model } = setUp();
  const guidelines = { ...loaded.policy.guidelines, 'entity-version': { severity: 'warn', options, locked: false } as const };
  return { policy: { ...loaded, policy: { ...loaded.policy, guidelines } }, model };
}

test('findings are filled in, sorted, and told apart', () => {
  const { model, policy } = setUp();
  const found = judge({ model, policy, now: NOW, detectors: [fields] });
  expect(found.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'src/a.ts: A has a, {{nothing}}', 'src/a.ts: A has b, {{nothing}}', 'src/b.ts: B has a, {{nothing}}', 'src/b.ts: B has b, {{nothing}}',
  ]);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  expect(found[0]).toMatchObject({ guideline: 'entity-version', entity: 'A', package: 'p', fixes: expect.any(Array) as unknown, docsUrl: expect.stringContaining('entity-version') as unknown });
});

test('fingerprints are the same from whichever folder the run was started, and by file', () => {
  const prints = (from: string, filter?: (file: string) => boolean) => {
    const { model, policy } = setUp({}, from);
    return judge({ model, policy, now: NOW, detectors: [fields], ...(filter ? { fileFilter: filter } : {}) }).map(({ fingerprint }) => fingerprint);
  };
  expect(prints('src')).toEqual(prints('.'));
  expect(prints('.', (file) => file === 'src/b.ts')).toEqual(prints('.').slice(2));
});

test.each([['.'], ['examples'], ['examples/shop']])('what only shows how something is used is left alone, when the run starts in %s', (from) => {
  const leak = "import pino from 'pino';\nexport const greet = (user) => pino().info(user.email);\n";
  const root = folderOf({ 'nilometer.config.json': '{ "preset": "strict" }', 'examples/shop/a.ts': leak, 'dev/example-plugins/wishes/a.ts': leak, 'src/a.ts': leak });
  const policy = loadPolicy({ from: root });
  const found = (folder: string) => {
    const model = openProject({ root: join(root, folder), policy, cache: 'memory', behaviours: Object.values(behaviourReaders) }).model();
    return judge({ model, policy, now: NOW, detectors: [piiLeak] }).map(({ file }) => file);
  };
  expect(found(from)).toEqual(from === '.' ? ['src/a.ts'] : []);
  expect(found('src')).toEqual(['a.ts']);
});

test.each([
  ['turned off', { guidelines: { 'entity-version': 'off' } }, 0],
  ['on', { guidelines: { 'entity-version': 'warn' } }, 4],
])('a guideline that is %s', (_, config, expected) => {
  const { model, policy } = setUp(config);
  expect(judge({ model, policy, now: NOW, detectors: [fields] })).toHaveLength(expected);
});

test('options come from the policy; wrong ones are told by their place', () => {
  const right = withOptions({ shout: 'yes' });
  expect(detectionsOf(fields, right.model, right.policy, NOW)[0]?.data['mark']).toBe('!');
  const wrong = withOptions({ shout: 'loud' });
  expect(() => detectionsOf(fields, wrong.model, wrong.policy, NOW)).toThrow(/entity-version\.options\.shout/);
});

test('the built-in detectors judge a legacy service', () => {
  const { model, policy } = setUp();
  expect(judge({ model, policy, now: NOW }).filter(({ file }) => file === 'src/a.ts').map(({ guideline }) => guideline)).toEqual(['entity-timestamps', 'entity-version', 'uuid-primary-key']);
});

import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

const THING = "import { Entity, PrimaryColumn } from 'typeorm';\n@Entity() export class Thing { @PrimaryColumn() id: string }";
const policy = (config: object) => ({ 'nilometer.config.json': JSON.stringify(config) });

const cases: [string, Tree, { service: string | undefined; governed: boolean }[]][] = [
  ['a package with a start script', { 'apps/a/package.json': '{ "name": "a", "scripts": { "start": "node ." } }', 'apps/a/src/thing.ts': THING }, [{ service: 'a', governed: true }]],
  ['a folder with a container file', { 'apps/b/Dockerfile': 'FROM node', 'apps/b/src/thing.ts': THING }, [{ service: 'b', governed: true }]],
  ['neither', { 'apps/c/src/thing.ts': THING }, [{ service: undefined, governed: true }]],
  ['a service that the policy names', { ...policy({ services: [{ name: 'x', path: 'apps/x' }] }), 'apps/x/thing.ts': THING, 'apps/y/thing.ts': THING }, [{ service: 'x', governed: true }, { service: undefined, governed: false }]],
  ['a service without a profile', { ...policy({ services: [{ name: 'x', path: 'x', profile: null }] }), 'x/thing.ts': THING }, [{ service: 'x', governed: false }]],
  ['a service that governs some', { ...policy({ services: [{ name: 'x', path: '.', governed: ['Th*'] }] }), 'thing.ts': `${THING}\n@Entity() class Other { @PrimaryColumn() id: string }` }, [{ service: 'x', governed: true }, { service: 'x', governed: false }]],
];

test.each(cases)('%s', (_, tree, expected) => {
  expect(projectOf(tree).model().entities.map(({ service, governed }) => ({ service, governed }))).toEqual(expected);
});

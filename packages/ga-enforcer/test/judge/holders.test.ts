import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { npm } from '../../src/lockfile/npm.ts';
import type { Commands } from '../../src/lockfile/packageManager.ts';
import type { Project } from '../../src/judge/project.ts';
import { policyWith } from '../support/policy.ts';
import { projectOf, projectWith } from '../support/project.ts';
import { metadataOf, recordOf } from '../support/registry.ts';

const record = recordOf({ '1.0.0': '01-01', '1.1.0': '02-01' });

const peers = (range: string) => projectOf(
  { dependencies: { p: '1', plugin: '1' } },
  { 'node_modules/p': { version: '1.0.0' }, 'node_modules/plugin': { version: '3.0.0', peerDependencies: { p: range } } },
);
const below = (range: string) => projectOf(
  { dependencies: { top: '1' } },
  {
    'node_modules/top': { version: '2.0.0', dependencies: { middle: '*' } },
    'node_modules/middle': { version: '1.0.0', dependencies: { p: range } },
    'node_modules/p': { version: '1.0.0' },
  },
);

interface Case {
  readonly title: string;
  readonly project: Project;
  readonly holder: unknown;
  readonly command: string | undefined;
}

const cases: readonly Case[] = [
  { title: 'nobody', project: projectWith('p', '1.0.0'), holder: undefined, command: 'npm install p@1.1.0' },
  { title: 'a peer that refuses the target', project: peers('~1.0.0'), holder: { kind: 'peer', by: 'plugin@3.0.0', wants: '~1.0.0' }, command: 'npm install p@1.1.0' },
  { title: 'no peer that accepts it', project: peers('^1.0.0'), holder: undefined, command: 'npm install p@1.1.0' },
  { title: 'an override', project: projectWith('p', '1.0.0', { overrides: npm.overridesOf({ overrides: { p: '1.0.0' } }) }),
    holder: { kind: 'override', by: 'overrides in package.json', wants: '1.0.0' }, command: 'npm pkg set overrides.p=1.1.0 && npm install' },
  { title: 'a parent that refuses it', project: below('~1.0.0'), holder: { kind: 'parent', by: 'top@2.0.0', wants: '~1.0.0' }, command: undefined },
  { title: 'a parent that accepts it', project: below('^1.0.0'), holder: { kind: 'parent', by: 'top@2.0.0', wants: '^1.0.0' }, command: 'npm update p' },
  { title: 'in a workspace',
    project: projectOf({ workspaces: ['api'] }, { api: { dependencies: { p: '1' } }, 'node_modules/p': { version: '1.0.0' } }), holder: undefined, command: 'npm install --workspace api p@1.1.0' },
  { title: 'a name that a shell would run', project: projectOf({ dependencies: { '$(x)': 'npm:p@1' } }, { 'node_modules/$(x)': { name: 'p', version: '1.0.0' } }),
    holder: undefined, command: "npm install '$(x)@npm:p@1.1.0'" },
];

describe('whoever wrote the lockfile', () => {
  const commands: Commands = {
    install: (importer, wanted) => `add ${wanted.map(({ name, version, alias }) => `${alias ?? 'no alias'} ${name}@${version}`).join(', ')} to ${importer}`,
    update: (name) => `up ${name}`,
    override: (name, version) => `resolutions.${name}=${version}`,
  };
  const resolutions = { from: 'resolutions in package.json', pins: new Map([['p', '1.0.0']]) };

  it.each([
    { title: 'of what is asked for directly', project: projectWith('p', '1.0.0', { commands }), command: 'add no alias p@1.1.0 to .', holder: undefined },
    { title: 'of what another brings', project: { ...below('^1.0.0'), commands }, command: 'up p', holder: { kind: 'parent', by: 'top@2.0.0', wants: '^1.0.0' } },
    { title: 'of what is pinned', project: projectWith('p', '1.0.0', { commands, overrides: resolutions }), command: 'resolutions.p=1.1.0',
      holder: { kind: 'override', by: 'resolutions in package.json', wants: '1.0.0' } },
  ])('is spoken to in its own words: $title', ({ project, command, holder }) => {
    const { verdict } = judge(project, metadataOf({ p: record }), policyWith(), new Date('2026-11-22T00:00:00Z'));
    expect(verdict.dependencies.find(({ name }) => name === 'p')).toMatchObject({ command, ...(holder && { holder }) });
  });
});

describe('who holds a dependency, and what moves it', () => {
  it.each(cases)('$title', ({ project, holder, command }) => {
    const { verdict } = judge(project, metadataOf({ p: record }), policyWith(), new Date('2026-11-22T00:00:00Z'));
    const dependency = verdict.dependencies.find(({ name }) => name === 'p');
    expect(dependency?.holder).toEqual(holder);
    expect(dependency?.command).toBe(command);
  });
});

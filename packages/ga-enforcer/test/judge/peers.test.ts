import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { peerNames } from '../../src/judge/peers/peerNames.ts';
import type { PackageRecord } from '../../src/metadata/packageRecord.ts';
import { npm } from '../../src/lockfile/npm.ts';
import { text } from '../../src/report/text.ts';
import { toReport } from '../../src/report/toReport.ts';
import type { Project } from '../../src/judge/project.ts';
import { policyWith } from '../support/policy.ts';
import { projectOf } from '../support/project.ts';
import { metadataOf, recordOf } from '../support/registry.ts';

type Peers = Readonly<Record<string, string>>;
/** A release of each day; where it has peers, those. */
type Releases = Readonly<Record<string, readonly [day: string, peers?: Peers]>>;

const released = (releases: Releases): PackageRecord => recordOf(
  Object.fromEntries(Object.entries(releases).map(([version, [day]]) => [version, day])),
  { versions: Object.fromEntries(Object.entries(releases).map(([version, [, peers]]) => [version, peers ? { peerDependencies: peers } : {}])) },
);

interface Scene {
  readonly packages: Readonly<Record<string, Releases>>;
  /** By package, the installed version; the first of its releases where it is left out. */
  readonly installed?: Readonly<Record<string, string>>;
  readonly development?: readonly string[];
  readonly rest?: Partial<Project>;
}

function sceneOf({ packages, installed = {}, development = [], rest = {} }: Scene) {
  const versions = Object.entries(packages).map(([name, releases]) => [name, installed[name] ?? Object.keys(releases)[0] ?? ''] as const);
  const asks = (dev: boolean) => Object.fromEntries(versions.filter(([name]) => development.includes(name) === dev).map(([name, version]) => [name, `^${version}`]));
  const locked = Object.fromEntries(versions.map(([name, version]) => {
    const [, peerDependencies] = packages[name]?.[version] ?? [];
    return [`node_modules/${name}`, { version, ...(peerDependencies && { peerDependencies }) }];
  }));
  const project = projectOf({ dependencies: asks(false), devDependencies: asks(true) }, locked, rest);
  const metadata = metadataOf(Object.fromEntries(Object.entries(packages).map(([name, releases]) => [name, released(releases)])));
  const judgement = judge(project, metadata, policyWith(), new Date('2026-11-22T00:00:00Z'));
  const of = (name: string) => judgement.verdict.dependencies.find((dependency) => dependency.name === name);
  return { project, metadata, judgement, of };
}

/** Every package that a command moves is named in it with a version that the peers of all the others accept. */
function isInstallable({ packages, installed = {} }: Scene, command: string): boolean {
  const moved = new Map([...command.matchAll(/(\S+)@(\d\S*)/g)].map(([, name = '', version = '']) => [name, version]));
  const versions = new Map(Object.entries(packages).map(([name, releases]) => [name, moved.get(name) ?? installed[name] ?? Object.keys(releases)[0] ?? '']));
  return [...versions].every(([name, version]) => Object.entries(packages[name]?.[version]?.[1] ?? {}).every(([peer, range]) => satisfies(versions.get(peer) ?? '0.0.0', range)));
}

const exactly = (peer: string, version: string): Peers => ({ [peer]: version });

const scenes: readonly (Scene & { readonly title: string; readonly command: string | undefined; readonly minimal: string; readonly holder?: unknown })[] = [
  {
    title: 'an exact peer moves with it',
    packages: {
      core: { '1.0.0': ['01-01'], '1.1.0': ['02-01'] },
      forms: { '1.0.0': ['01-01', exactly('core', '1.0.0')], '1.1.0': ['02-01', exactly('core', '1.1.0')] },
    },
    command: 'npm install core@1.1.0 forms@1.1.0', minimal: '1.1.0', holder: { kind: 'peer', by: 'forms@1.0.0', wants: '1.0.0' },
  },
  {
    title: 'so does a development dependency',
    packages: {
      core: { '1.0.0': ['01-01'], '1.1.0': ['02-01'] },
      compiler: { '1.0.0': ['01-01', exactly('core', '1.0.0')], '1.1.0': ['02-01', exactly('core', '1.1.0')] },
    },
    development: ['compiler'],
    command: 'npm install compiler@1.1.0 core@1.1.0', minimal: '1.1.0',
  },
  {
    title: 'one whose peer range accepts it stays',
    packages: {
      core: { '1.0.0': ['01-01'], '1.1.0': ['02-01'] },
      forms: { '1.0.0': ['01-01', exactly('core', '^1.0.0')], '1.1.0': ['11-15', exactly('core', '1.1.0')] },
    },
    command: 'npm install core@1.1.0', minimal: '1.1.0', holder: undefined,
  },
  {
    title: 'higher than demanded, where only that fits',
    packages: {
      core: { '1.0.0': ['01-01'], '1.1.0': ['02-01'], '1.1.1': ['11-10'] },
      forms: { '1.0.0': ['01-01', exactly('core', '1.0.0')], '1.1.1': ['02-10', exactly('core', '1.1.1')] },
    },
    command: 'npm install core@1.1.1 forms@1.1.1', minimal: '1.1.1',
  },
  {
    title: 'as far as one goes that has no release for what is demanded',
    packages: {
      core: { '1.0.0': ['01-01'], '1.1.0': ['02-01'], '1.2.0': ['03-01'] },
      forms: { '1.0.0': ['01-01', exactly('core', '1.0.0')], '1.1.0': ['02-01', exactly('core', '1.1.0')], '1.2.0': ['03-01', exactly('core', '1.2.0')] },
      worker: { '1.0.0': ['01-01', exactly('core', '1.0.0')], '1.1.0': ['02-01', exactly('core', '1.1.0')] },
    },
    command: 'npm install core@1.1.0 forms@1.1.0 worker@1.1.0', minimal: '1.2.0', holder: { kind: 'peer', by: 'worker@1.1.0', wants: '1.1.0' },
  },
  {
    title: 'where versions of two of them skip each other, as far as both have one',
    packages: {
      core: { '1.0.0': ['01-01'], '1.1.0': ['02-01'], '1.1.1': ['02-02'], '1.1.2': ['02-03'] },
      locale: { '1.0.0': ['01-01', exactly('core', '1.0.0')], '1.1.0': ['02-01', exactly('core', '1.1.0')], '1.1.3': ['11-15', exactly('core', '1.1.3')] },
    },
    command: 'npm install core@1.1.0 locale@1.1.0', minimal: '1.1.2', holder: { kind: 'peer', by: 'locale@1.1.0', wants: '1.1.0' },
  },
  {
    title: 'nowhere, where the peer has nothing newer',
    packages: {
      core: { '1.0.0': ['01-01'], '1.1.0': ['02-01'] },
      plugin: { '3.0.0': ['01-01', exactly('core', '~1.0.0')] },
    },
    command: undefined, minimal: '1.1.0', holder: { kind: 'peer', by: 'plugin@3.0.0', wants: '~1.0.0' },
  },
  {
    title: 'nowhere, where what is demanded needs a peer that an override pins',
    packages: {
      core: { '1.0.0': ['01-01', exactly('base', '^1.0.0')], '1.1.0': ['02-01', exactly('base', '^1.5.0')] },
      base: { '1.0.0': ['01-01'], '1.5.0': ['01-02'] },
    },
    rest: { overrides: npm.overridesOf({ overrides: { base: '1.0.0' } }) },
    command: undefined, minimal: '1.1.0', holder: { kind: 'peer', by: 'core@1.1.0', wants: 'base ^1.5.0' },
  },
  {
    title: 'versions that clash already are the project\u2019s own affair',
    packages: {
      core: { '1.0.0': ['01-01'], '1.1.0': ['02-01'] },
      plugin: { '3.0.0': ['01-01', exactly('core', '^0.9.0')] },
    },
    command: 'npm install core@1.1.0', minimal: '1.1.0', holder: { kind: 'peer', by: 'plugin@3.0.0', wants: '^0.9.0' },
  },
];

describe('what is demanded can be installed', () => {
  it.each(scenes)('$title', ({ title: _, command, minimal, holder, ...scene }) => {
    const core = sceneOf(scene).of('core');
    expect(core?.command).toBe(command);
    expect(core?.target.minimal).toBe(minimal);
    if (holder !== undefined) expect(core?.holder).toEqual(holder);
  });

  it.each(scenes.filter(({ command, title }) => command !== undefined && !title.includes('clash already')))('by the peers of every package: $title', (scene) => {
    expect(isInstallable(scene, scene.command ?? '')).toBe(true);
  });

  it('a family is recommended only what fits it', () => {
    const { of } = sceneOf({ packages: {
      core: { '1.0.0': ['01-01'], '1.1.0': ['11-10'], '1.1.1': ['11-15'] },
      forms: { '1.0.0': ['01-01', exactly('core', '1.0.0')], '1.1.0': ['01-10', exactly('core', '1.1.0')] },
    } });
    expect(of('forms')).toMatchObject({ level: 'block', command: 'npm install core@1.1.0 forms@1.1.0', target: { minimal: '1.1.0', recommended: '1.1.0' } });
  });

  it('the text gives a family\u2019s command once', () => {
    const [scene] = scenes;
    const { judgement, project, metadata } = sceneOf(scene ?? { packages: {} });
    const printed = text(toReport(judgement, { project, metadata, pathPrefix: '', assumed: [] }), { color: false });
    expect(printed.match(/npm install core@1\.1\.0 forms@1\.1\.0/g)).toHaveLength(1);
    expect(printed).toMatch(/moves with (?:core|forms) 1\.0\.0, above/);
  });
});

it('who is tied by peers is asked about, near and far', () => {
  const lock = { lockfile: projectOf(
    { dependencies: { a: '1', b: '1', c: '1', d: '1' } },
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', peerDependencies: { a: '1' } }, 'node_modules/c': { version: '1.0.0', peerDependencies: { b: '1' } }, 'node_modules/d': { version: '1.0.0', dependencies: { a: '1' } } },
  ).lockfile };
  expect([...peerNames('a', lock.lockfile)]).toEqual(['a', 'b', 'c']);
});

import { ToolError } from '@nilometer/policy';
import { describe, expect, it } from 'vitest';
import { parseLockfile } from '../../src/lockfile/parseLockfile.ts';

interface Pair {
  readonly title: string;
  /** By importer. */
  readonly manifests: Readonly<Record<string, unknown>>;
  readonly packages: Readonly<Record<string, unknown>>;
}

const parsing = ({ manifests, packages }: Pair, lock: object = { lockfileVersion: 3, packages }) => () =>
  parseLockfile({ file: 'package-lock.json', text: JSON.stringify(lock, null, 2), manifestOf: (importer) => manifests[importer] });

const p = { 'node_modules/p': { version: '1.2.0' } };
const asksP = { dependencies: { p: '^1.0.0' } };

const refused: readonly (Pair & { readonly error: string })[] = [
  { title: 'nothing but the root', manifests: { '.': { dependencies: { lodash: '4.17.10' } } }, packages: { '': {} },
    error: 'package-lock.json:1: it does not match package.json: it has no lodash (4.17.10)' },
  { title: 'a development dependency that is missing', manifests: { '.': { devDependencies: { p: '1' } } }, packages: { '': {} }, error: 'it has no p (1)' },
  { title: 'more than can be named', manifests: { '.': { dependencies: { a: '1', b: '1', c: '1', d: '1', e: '1' } } }, packages: { '': {} },
    error: 'it has no a (1), it has no b (1), it has no c (1), and 2 more' },
  { title: 'a version that nobody asks for', manifests: { '.': { dependencies: { p: '^2.0.0' } } }, packages: { '': asksP, ...p }, error: 'it has p@1.2.0 for p (^2.0.0)' },
  { title: 'an optional one of another version', manifests: { '.': { optionalDependencies: { p: '^2.0.0' } } }, packages: { '': {}, ...p }, error: 'it has p@1.2.0 for p (^2.0.0)' },
  { title: 'another package under an alias', manifests: { '.': { dependencies: { p: 'npm:q@^1.0.0' } } }, packages: { '': {}, ...p }, error: 'it has p@1.2.0 for p (npm:q@^1.0.0)' },
  { title: 'another package under the name', manifests: { '.': asksP }, packages: { '': {}, 'node_modules/p': { name: 'q', version: '1.2.0' } }, error: 'it has q@1.2.0 for p (^1.0.0)' },
  { title: 'a workspace', manifests: { '.': {}, api: asksP }, packages: { '': { workspaces: ['api'] }, api: {} }, error: 'it does not match api/package.json: it has no p (^1.0.0)' },
  { title: 'the copy of another workspace', manifests: { '.': {}, api: asksP }, packages: { '': {}, api: {}, 'web/node_modules/p': { version: '1.2.0' } }, error: 'it has no p (^1.0.0)' },
  { title: 'without manifests, what the lockfile itself asks for', manifests: {}, packages: { '': asksP }, error: 'package-lock.json:4: it lacks what its own packages[""] asks for: it has no p (^1.0.0)' },
];

const accepted: readonly Pair[] = [
  { title: 'what is asked for', manifests: { '.': asksP }, packages: { '': asksP, ...p } },
  { title: 'no manifest', manifests: {}, packages: { '': asksP, ...p } },
  { title: 'an optional dependency of another platform', manifests: { '.': { optionalDependencies: { p: '1' } } }, packages: { '': {} } },
  { title: 'an optional one that is listed twice', manifests: { '.': { dependencies: { p: '1' }, optionalDependencies: { p: '1' } } }, packages: { '': {} } },
  { title: 'a peer that is not installed', manifests: { '.': { peerDependencies: { p: '1' } } }, packages: { '': {} } },
  { title: 'a tag', manifests: { '.': { dependencies: { p: 'latest' } } }, packages: { '': {}, ...p } },
  { title: 'a git address', manifests: { '.': { dependencies: { p: 'github:a/q#semver:^9' } } }, packages: { '': {}, 'node_modules/p': { name: 'q', version: '1.2.0', resolved: 'git+ssh://git@github.com/a/q.git#0' } } },
  { title: 'an alias', manifests: { '.': { dependencies: { q: 'npm:@s/p@^1.0.0' } } }, packages: { '': {}, 'node_modules/q': { name: '@s/p', version: '1.2.0' } } },
  { title: 'an alias of any version', manifests: { '.': { dependencies: { q: 'npm:p' } } }, packages: { '': {}, 'node_modules/q': { name: 'p', version: '1.2.0' } } },
  { title: 'a prerelease of the range', manifests: { '.': asksP }, packages: { '': {}, 'node_modules/p': { version: '1.3.0-beta.1' } } },
  { title: 'a workspace that another asks for', manifests: { '.': {}, api: { dependencies: { lib: '^9.0.0' } } }, packages: { '': {}, api: {}, lib: { version: '1.0.0' }, 'node_modules/lib': { resolved: 'lib', link: true } } },
  { title: 'a copy of the workspace itself', manifests: { '.': {}, api: asksP }, packages: { '': {}, api: {}, 'api/node_modules/p': { version: '1.0.0' } } },
  { title: 'what an override puts in its place', manifests: { '.': { overrides: { p: '1.2.0' } }, api: { dependencies: { p: '^2.0.0' } } }, packages: { '': {}, api: {}, ...p } },
  { title: 'a workspace that has gone', manifests: { '.': {} }, packages: { '': {}, api: { extraneous: true, ...asksP } } },
  { title: 'a folder outside', manifests: { '.': {}, '../lib': asksP }, packages: { '': {}, '../lib': { version: '1.0.0' } } },
];

describe('a lockfile and the manifests beside it', () => {
  it.each(refused)('are refused: $title', ({ error, ...pair }) => {
    expect(parsing(pair)).toThrow(ToolError);
    expect(parsing(pair)).toThrow(error);
  });

  it.each(accepted)('go together: $title', (pair) => expect(parsing(pair)).not.toThrow());

  it('are refused where a workspace is new', () => {
    const source = { file: 'package-lock.json', text: JSON.stringify({ lockfileVersion: 3, packages: { '': {}, api: {} } }), manifestOf: () => ({}) };
    expect(() => parseLockfile({ ...source, workspaces: ['api', 'web'] })).toThrow('it does not match package.json: it has no workspace web');
    expect(() => parseLockfile({ ...source, workspaces: ['api'] })).not.toThrow();
    expect(() => parseLockfile({ ...source, text: '{ "lockfileVersion": 1 }', workspaces: ['web'] })).not.toThrow();
  });

  it('of version 1, too', () => {
    const pair = { title: '', manifests: { '.': asksP }, packages: {} };
    expect(parsing(pair, { lockfileVersion: 1, dependencies: {} })).toThrow('it has no p (^1.0.0)');
    expect(parsing(pair, { lockfileVersion: 1, dependencies: { p: { version: '1.2.0' } } })).not.toThrow();
  });
});

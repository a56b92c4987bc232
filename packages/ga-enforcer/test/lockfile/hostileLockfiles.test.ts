import { ToolError } from '@nilometer/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { directParent, lockGraphOf } from '../../src/judge/lockGraph.ts';
import { npm } from '../../src/lockfile/npm.ts';
import { parseLockfile } from '../../src/lockfile/parseLockfile.ts';
import { policyWith } from '../support/policy.ts';

const parse = (text: string) => parseLockfile({ file: 'package-lock.json', text, manifestOf: () => undefined });

const noMetadata = { origin: 'snapshot', takenAt: new Date('2026-11-22T00:00:00Z'), lookups: new Map() } as const;

const judgeText = (text: string) =>
  judge(
    { lockfile: parse(text), file: 'package-lock.json', policyFile: 'package-lock.json', runtime: { nvmrc: null, engines: null }, overrides: npm.overridesOf(undefined), commands: npm.commands },
    noMetadata, policyWith(), new Date('2026-11-22T00:00:00Z'),
  );

/** Names that collide with what objects inherit, or with the keys of a lockfile itself. */
const name = fc.constantFrom('a', 'b', 'constructor', '__proto__', 'toString', 'dependencies', 'packages', '@s/n', 'node_modules');
const range = fc.constantFrom('^1.0.0', '*', 'latest', 'npm:b@1', 'file:../x', 'git+ssh://x', 'https://x/y.tgz', '\u001b[31m', '');
const ranges = fc.dictionary(name, range, { maxKeys: 4 });
const entry = fc.record(
  { version: fc.constantFrom('1.0.0', '2.0.0-beta', 'not a version', ''), dependencies: ranges, peerDependencies: ranges, dev: fc.boolean(), resolved: range },
  { requiredKeys: [] },
);
const packages = fc.array(fc.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), entry), { maxLength: 12 }).map((list) =>
  `{"lockfileVersion":3,"packages":{"":{"optionalDependencies":{"a":"*","constructor":"*"}}${list
    .map(([path, value]) => `,${JSON.stringify(path.map((part) => `node_modules/${part}`).join('/'))}:${JSON.stringify(value)}`).join('')}}}`);

describe('hostile lockfiles', () => {
  it('are judged or refused with a place, whatever is in them', () => {
    fc.assert(fc.property(packages, (text) => {
      const { verdict } = judgeText(text);
      expect(['pass', 'undetermined', 'block']).toContain(verdict.outcome);
    }), { numRuns: 300 });
  });

  it('are refused with a place where they are no lockfiles', () => {
    const texts = fc.oneof(fc.string(), fc.json().map((json) => `{"lockfileVersion":3,"packages":${json}}`), fc.json().map((json) => `{"lockfileVersion":1,"dependencies":${json}}`));
    fc.assert(fc.property(texts, (text) => {
      try {
        parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ToolError);
        expect(String(error)).toMatch(/package-lock\.json:\d+: /);
      }
    }), { numRuns: 500 });
  });

  it('do not pollute what objects inherit', () => {
    parse('{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"1"}},"__proto__":{"polluted":true},"node_modules/__proto__":{"version":"1.0.0"}}}');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('may ask for each other in a circle', () => {
    const lockfile = parse(JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': {},
        'node_modules/a': { version: '1.0.0', dependencies: { b: '*' } },
        'node_modules/b': { version: '1.0.0', dependencies: { a: '*' } },
      },
    }));
    const [a] = lockfile.entries;
    expect(a && directParent(a, lockGraphOf(lockfile), () => false)).toBeUndefined();
  });

  it('of version 1 may nest deeper than the stack', () => {
    const depth = 20_000;
    const text = `{"lockfileVersion":1,"dependencies":${'{"a":{"version":"1.0.0","dependencies":'.repeat(depth)}{}${'}}'.repeat(depth)}}`;
    expect(() => parse(text)).toThrow('nested more than 200 deep');
  });
});

import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { runtimeOf } from '../../src/judge/runtime.ts';
import { policyWith } from '../support/policy.ts';
import { projectWith } from '../support/project.ts';
import { metadataOf, recordOf } from '../support/registry.ts';

const nobody = { policy: null, nvmrc: null, nodeVersion: null, engines: null };

describe('the runtime is what is deployed', () => {
  it.each([
    { title: 'policy beside all others', sources: { policy: '26', nvmrc: '24.14.1', nodeVersion: '22', engines: '>=16' }, expected: { source: 'policy', node: '26.0.0', lines: ['26'] } },
    { title: '.nvmrc above engines', sources: { nvmrc: '24.14.1\n', engines: '>=16' }, expected: { source: '.nvmrc', node: '24.14.1', lines: ['24'] } },
    { title: '.nvmrc below engines', sources: { nvmrc: '20', engines: '>=22' }, expected: { source: '.nvmrc', node: '20.0.0', lines: ['20'] } },
    { title: '.nvmrc before .node-version', sources: { nvmrc: '24', nodeVersion: '22' }, expected: { source: '.nvmrc', node: '24.0.0', lines: ['24'] } },
    { title: '.node-version', sources: { nodeVersion: 'v22.13', engines: '>=16' }, expected: { source: '.node-version', node: '22.13.0', lines: ['22'] } },
    { title: '.node-version where .nvmrc moves with time', sources: { nvmrc: 'lts/*', nodeVersion: '22' }, expected: { source: '.node-version', node: '22.0.0', lines: ['22'] } },
    { title: 'engines alone', sources: { engines: '^24 || ^22.1' }, expected: { source: 'engines', node: '22.1.0', lines: ['22', '24'] } },
    { title: 'engines that are no range', sources: { engines: 'any' }, expected: { source: null, node: null, lines: [] } },
    { title: 'nobody', sources: {}, expected: { source: null, node: null, lines: [] } },
  ])('$title', ({ sources, expected }) => {
    expect(runtimeOf({ ...nobody, ...sources })).toEqual(expected);
  });
});

describe('what the installed version needs', () => {
  const needing = (installed: string, candidate: string) =>
    recordOf({ '1.0.0': '01-01', '1.1.0': '02-01' }, { versions: { '1.0.0': { engines: { node: installed } }, '1.1.0': { engines: { node: candidate } } } });

  it.each([
    { title: 'a floor that it accepts holds back', floor: '>=16', installed: '>=16', candidate: '>=20', outcome: 'pass' },
    { title: 'a floor that it refuses holds nothing back', floor: '>=16', installed: '>=20', candidate: '>=20', outcome: 'block' },
    { title: 'a candidate that accepts the floor', floor: '>=16', installed: '>=20', candidate: '>=16 <20', outcome: 'block' },
    { title: 'a candidate that needs more than it does', floor: '>=16', installed: '>=20', candidate: '>=22', outcome: 'pass' },
    { title: 'the part of its range above the floor counts', floor: '>=16', installed: '^14 || >=20', candidate: '>=20', outcome: 'block' },
    { title: 'a floor above all that it accepts', floor: '24', installed: '^20 || ^22', candidate: '^20 || ^22', outcome: 'block' },
    { title: 'a candidate that accepts such a floor', floor: '24', installed: '^20 || ^22', candidate: '>=22', outcome: 'block' },
    { title: 'a range that can not be read refuses nothing', floor: '>=16', installed: 'any', candidate: '>=20', outcome: 'pass' },
  ])('$title', ({ floor, installed, candidate, outcome }) => {
    const project = projectWith('p', '1.0.0', { runtime: { nvmrc: null, engines: floor } });
    const { verdict } = judge(project, metadataOf({ p: needing(installed, candidate) }), policyWith({ levels: { ...policyWith().gate.levels, 'ga/runtime-eol': 'off' } }), new Date('2026-11-22T00:00:00Z'));
    expect(verdict.dependencies[0]).toMatchObject({ outcome, target: { minimal: outcome === 'block' ? '1.1.0' : null } });
  });
});

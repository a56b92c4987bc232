import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadPolicy, type Finding } from '@nilometer/policy';
import { behavioursFor, detectors, openProject, type Detector, type ServiceModel } from '@nilometer/service-model';
import { changedSince } from '../../src/io/changedSince.ts';
import { resolveTargets } from '../../src/io/resolveTargets.ts';
import { runLint, type LintResult } from '../../src/lint/runLint.ts';
import { VARIANTS } from './smallRepository.ts';

const NAMES = Object.keys(VARIANTS);
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function put(folder: string, name: string, variant: number): void {
  const choices = VARIANTS[name] ?? [];
  const text = choices[variant % choices.length] ?? null;
  if (text === null) return rmSync(join(folder, name), { force: true });
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const lint = (folder: string, since?: string): LintResult => runLint({
  targets: resolveTargets(folder, ['.']),
  policy: loadPolicy({ from: folder }),
  now: new Date('2026-11-22T00:00:00Z'),
  cache: 'memory',
  ...(since !== undefined && { since: changedSince(folder, since) }),
});

/** Files that a change may have made others, as the run itself asks. */
function affectedSince(folder: string, ref: string): ReadonlySet<string> {
  const policy = loadPolicy({ from: folder });
  const project = openProject({ root: folder, policy, cache: 'memory', traced: true, ...behavioursFor(policy.policy) });
  project.model();
  return project.affectedBy(changedSince(folder, ref)).files;
}

const ALL: readonly Detector[] = Object.values(detectors);
const ofFiles = ({ guideline }: Finding): boolean => ALL.some(({ id, scope }) => id === guideline && scope === 'file');

const keyOf = ({ guideline, file, fingerprint, message, range }: Finding): string => JSON.stringify([file, guideline, fingerprint, range.start, message]);
const keys = (findings: readonly Finding[]): string[] => findings.map(keyOf).sort();

/** All that a detector of files may see of each file. */
function seenOf({ entities, carriers, behaviours, serviceWide, packageUses, dependencies, disables }: ServiceModel, file: string): string {
  const own = [entities, carriers, behaviours, packageUses, dependencies, disables].map((all) => all.filter((one) => one.file === file));
  const service = [...entities, ...behaviours].find((one) => one.file === file)?.service;
  // Of what bears on all files, what it says and not where.
  const wide = own.slice(0, 3).flat().length === 0 ? [] : serviceWide.filter((one) => one.service === service && one.file !== file).map(({ range: _, ...rest }) => rest);
  return JSON.stringify([own, wide]);
}

interface Edit {
  readonly name: string;
  readonly variant: number;
  readonly how: 'commit' | 'stage' | 'leave';
}

const edit: fc.Arbitrary<Edit> = fc.record({ name: fc.constantFrom(...NAMES), variant: fc.nat(3), how: fc.constantFrom('commit', 'stage', 'leave') });
const beginning = fc.array(fc.record({ name: fc.constantFrom(...NAMES), variant: fc.nat(3) }), { maxLength: 4 });

it('what --since finds is what a full run finds in the files that differ, and none is missed', () => {
  const totals = { judged: 0, all: 0, differing: 0 };
  fc.assert(fc.property(beginning, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
    const folder = mkdtempSync(join(tmpdir(), 'nilometer-since-'));
    try {
      NAMES.forEach((name) => put(folder, name, 0));
      writeFileSync(join(folder, 'nilometer.config.json'), '{ "preset": "strict", "profile": "nilometer" }');
      first.forEach(({ name, variant }) => put(folder, name, variant));
      git(folder, 'init', '--quiet', '--initial-branch', 'main');
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message', 'before');
      git(folder, 'switch', '--quiet', '--create', 'work');
      const before = lint(folder);
      for (const { name, variant, how } of edits) {
        put(folder, name, variant);
        if (how !== 'leave') git(folder, 'add', '--all');
        if (how === 'commit') git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'edit');
      }
      const now = lint(folder);
      const since = lint(folder, 'main');
      const known = new Set(keys(before.raw));
      const found = new Set(keys(since.raw));
      const affected = affectedSince(folder, 'main');
      // All that is new is found ...
      expect(keys(now.raw).filter((key) => !known.has(key) && !found.has(key))).toEqual([]);
      // ... and of a file that is judged, everything that a full run finds.
      expect(keys(since.raw.filter(ofFiles))).toEqual(keys(now.raw.filter(ofFiles).filter(({ file }) => affected.has(file))));
      // A file whose facts differ is judged, whatever guideline may come to ask about them.
      const files = new Set([...now.model.entities, ...now.model.carriers, ...now.model.behaviours, ...now.model.packageUses].map(({ file }) => file));
      const differing = [...files].filter((file) => seenOf(now.model, file) !== seenOf(before.model, file));
      expect(differing.filter((file) => !affected.has(file))).toEqual([]);
      totals.judged += since.report.counts.files;
      totals.all += now.report.counts.files;
      totals.differing += differing.length;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }), { numRuns: Number(process.env['SINCE_RUNS'] ?? 25), seed: Number(process.env['SINCE_SEED'] ?? 7) });
  // Neither is everything judged each time, nor does nothing ever differ.
  expect(totals.differing).toBeGreaterThan(0);
  expect(totals.judged).toBeLessThan(totals.all * 0.7);
}, 120_000);

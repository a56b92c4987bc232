import * as parser from '@typescript-eslint/parser';
import { loadPolicy } from '@nilometer/policy';
import { detectors, loadBehaviourReaders, openProject, type Project } from '@nilometer/service-model';
import { ESLint } from 'eslint';
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import plugin from '../src/index.ts';
import { type Facts, sharedProject } from '../src/io/sharedProject.ts';
import { copyOfService } from './support/copyOfService.ts';

const folders: string[] = [];
const service = (): string => {
  const cwd = copyOfService();
  folders.push(cwd);
  return cwd;
};
afterAll(() => folders.forEach((cwd) => rmSync(cwd, { recursive: true, force: true })));

/** Lints the service with all rules; how many files that were, and how many of them each of our models parsed for it. */
async function lint(cwd: string): Promise<{ files: number; entities: number; behaviours: number }> {
  const parsedFor = (facts: Facts): number => sharedProject(cwd, facts).counts().filesParsed;
  const before = { entities: parsedFor('entities'), behaviours: parsedFor('behaviours') };
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.all],
  });
  const { length: files } = await eslint.lintFiles(['.']);
  return { files, entities: parsedFor('entities') - before.entities, behaviours: parsedFor('behaviours') - before.behaviours };
}

// What a file hands on is looked at before its code is asked for.
it('all rules parse a file once at most for entities, twice for what code does, and never again while it stays the same', async () => {
  const cwd = service();
  const first = await lint(cwd);
  expect(first.entities).toBeLessThanOrEqual(first.files);
  expect(first.behaviours).toBeGreaterThan(0);
  expect(first.behaviours).toBeLessThanOrEqual(2 * first.files);
  expect(await lint(cwd)).toEqual({ files: first.files, entities: 0, behaviours: 0 });
});

it('all rules together look at a file once, at none of its text, and judge all files as often as those are put together', async () => {
  const cwd = service();
  const [entities, behaviours] = [sharedProject(cwd, 'entities'), sharedProject(cwd, 'behaviours')];
  const whole = vi.spyOn(behaviours, 'model');
  const judged = vi.spyOn(detectors['gdpr-handlers'], 'detect');
  const { files } = await lint(cwd);
  expect(judged.mock.calls.length).toBeGreaterThan(0);
  expect(judged.mock.calls.length).toBeLessThanOrEqual(whole.mock.calls.length);
  const looks = vi.spyOn(behaviours, 'knownModelOfFile');
  const others = [vi.spyOn(entities, 'knownModelOfFile'), vi.spyOn(entities, 'modelOfFile'), vi.spyOn(entities, 'model'), vi.spyOn(behaviours, 'modelOfFile')];
  const before = behaviours.counts();
  const judgedBefore = judged.mock.calls.length;
  await lint(cwd);
  [looks, ...others].forEach((look) => { expect(look).not.toHaveBeenCalled(); });
  expect(judged).toHaveBeenCalledTimes(judgedBefore);
  appendFileSync(join(cwd, 'src/index.ts'), '\n// another text\n');
  await lint(cwd);
  expect(looks.mock.calls.length).toBeGreaterThan(0);
  expect(looks.mock.calls.length).toBeLessThanOrEqual(files);
  expect(behaviours.counts().filesParsed - before.filesParsed).toBeLessThanOrEqual(1);
  vi.restoreAllMocks();
});

/** A worker of ESLint has modules of its own, so a project of its own. */
const worker = (cwd: string): Project => openProject({ root: cwd, policy: loadPolicy({ from: cwd }), cache: 'disk', behaviours: loadBehaviourReaders });

it('two workers share one index: the second parses nothing that the first has written', () => {
  const cwd = service();
  const files = readdirSync(join(cwd, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(cwd, 'src', name));
  const ask = (project: Project): void => files.forEach((file) => void project.modelOfFile(file, readFileSync(file, 'utf8')));
  const [first, second, late] = [worker(cwd), worker(cwd), worker(cwd)];
  // The second has begun before the first has written anything.
  second.modelOfFile('package.json');
  ask(first);
  first.model();
  expect(first.counts().filesParsed).toBeGreaterThan(0);
  ask(second);
  expect(second.counts().filesParsed).toBe(0);
  ask(late);
  expect(late.counts()).toMatchObject({ filesParsed: 0 });
});

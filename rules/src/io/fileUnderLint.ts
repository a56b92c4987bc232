import { relative, sep } from 'node:path';
import type { Project, ServiceModel } from '@nilometer/service-model';
import { type Facts, sharedProject } from './sharedProject.ts';
import { wholeModelOf } from './wholeModelOf.ts';

export interface LintedFile {
  /** Absolute. */
  readonly filename: string;
  /** As the model names it: relative to the project's root, with `/`. */
  readonly path: string;
  /** Without its byte order mark. */
  readonly text: string;
  readonly project: Project;
  readonly now: Date;
  /** Read on first use, once for all rules that ask for the same. */
  model(facts: Facts): ServiceModel;
  /** Of all files of the project, as they are on disk. */
  wholeModel(facts: Facts): ServiceModel;
}

let current: { readonly cwd: string; readonly file: LintedFile } | undefined;

/**
 * What all rules share about the file that is being linted: one look at the policy, one model, one `now`.
 * It is forgotten with the current tick, in which ESLint and oxlint run all rules over a file, because what
 * the file imports may have changed by the next time that an editor asks.
 */
export function fileUnderLint({ cwd, filename, text }: { cwd: string; filename: string; text: string }): LintedFile {
  if (current && current.cwd === cwd && current.file.filename === filename && current.file.text === text) return current.file;
  const project = sharedProject(cwd);
  const models = new Map<Facts, ServiceModel>();
  const file: LintedFile = {
    filename,
    path: relative(project.root, filename).replaceAll(sep, '/'),
    text,
    project,
    now: new Date(),
    model: (facts) => {
      const model = models.get(facts) ?? sharedProject(cwd, facts).modelOfFile(filename, text);
      models.set(facts, model);
      return model;
    },
    wholeModel: (facts) => wholeModelOf(sharedProject(cwd, facts)),
  };
  if (!current) queueMicrotask(forget);
  current = { cwd, file };
  return file;
}

function forget(): void {
  current = undefined;
}

import { relative, sep } from 'node:path';
import type { Project, ServiceModel } from '@nilometer/service-model';
import { behavioursProject, type Facts, sharedProject } from './sharedProject.ts';
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
  /** The same, where nothing has to be concluded for it. */
  knownModel(facts: Facts): ServiceModel | undefined;
  /** Of all files of the project, as they are on disk. */
  wholeModel(facts: Facts): ServiceModel;
}

interface Asked {
  readonly cwd: string;
  readonly filename: string;
  readonly text: string;
  /** The policy's file, where it was named; absolute. */
  readonly configFile: string | undefined;
}

let current: { readonly asked: Asked; readonly file: LintedFile } | undefined;

/**
 * What all rules share about the file that is being linted: one look at the policy, one model, one `now`.
 * It is forgotten with the current tick, in which ESLint and oxlint run all rules over a file, because what
 * the file imports may have changed by the next time that an editor asks.
 */
export function fileUnderLint(asked: Asked): LintedFile {
  const { cwd, filename, text, configFile } = asked;
  if (current && isSame(current.asked, asked)) return current.file;
  const wider = behavioursProject(cwd, configFile);
  const project = wider ?? sharedProject(cwd, 'entities', configFile);
  project.opened(filename, text);
  const models = new Map<Facts, ServiceModel | undefined>();
  const ask = (facts: Facts): ServiceModel | undefined => {
    // Where rules of both kinds run, one look at a file serves both: what code does comes with its entities.
    const known = facts === 'entities' && wider ? file.knownModel('behaviours') : undefined;
    return known ?? sharedProject(cwd, facts, configFile).knownModelOfFile(filename, text);
  };
  const file: LintedFile = {
    filename,
    path: relative(project.root, filename).replaceAll(sep, '/'),
    text,
    project,
    now: new Date(),
    knownModel: (facts) => {
      if (!models.has(facts)) models.set(facts, ask(facts));
      return models.get(facts);
    },
    model: (facts) => {
      const model = models.get(facts) ?? sharedProject(cwd, facts, configFile).modelOfFile(filename, text);
      models.set(facts, model);
      return model;
    },
    wholeModel: (facts) => wholeModelOf(sharedProject(cwd, facts, configFile)),
  };
  if (!current) queueMicrotask(forget);
  current = { asked, file };
  return file;
}

const isSame = (a: Asked, b: Asked): boolean => a.cwd === b.cwd && a.filename === b.filename && a.text === b.text && a.configFile === b.configFile;

function forget(): void {
  current = undefined;
}

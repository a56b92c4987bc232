import { relative, resolve, sep } from 'node:path';
import { type Detection, holdsNothing, type Project, type ServiceModel } from '@nilometer/service-model';
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
  /** Read on first use, once for all rules that ask for the same. `null`: it holds nothing that a rule could judge. */
  model(facts: Facts): ServiceModel | null;
  /** The same, where nothing has to be concluded for it. */
  knownModel(facts: Facts): ServiceModel | null | undefined;
  /** Of all files of the project, as they are on disk. */
  wholeModel(facts: Facts): ServiceModel;
  /** What was found in it before and still holds, or what `find` finds now. */
  found(facts: Facts, question: string, find: () => readonly Detection[]): readonly Detection[];
}

interface Asked {
  readonly cwd: string;
  /** As the linter names it: absolute, or relative to `cwd`. */
  readonly filename: string;
  readonly text: string;
  /** The policy's file, where it was named; as `filename`. */
  readonly configFile: string | undefined;
}

let current: { readonly asked: Asked; readonly file: LintedFile } | undefined;

/**
 * What all rules share about the file that is being linted: one look at the policy, one model, one `now`.
 * It is forgotten with the current tick, in which ESLint and oxlint run all rules over a file, because what
 * the file imports may have changed by the next time that an editor asks.
 */
export function fileUnderLint(asked: Asked): LintedFile {
  if (current && isSame(current.asked, asked)) return current.file;
  const file = fileOf(asked);
  if (!current) queueMicrotask(forget);
  current = { asked, file };
  return file;
}

function fileOf({ cwd, filename: named, text, configFile: policyNamed }: Asked): LintedFile {
  const filename = resolve(cwd, named);
  const configFile = policyNamed === undefined ? undefined : resolve(cwd, policyNamed);
  const wider = behavioursProject(cwd, configFile);
  const project = wider ?? sharedProject(cwd, 'entities', configFile);
  project.opened(filename, text);
  const models = new Map<Facts, ServiceModel | null | undefined>();
  const ask = (facts: Facts): ServiceModel | null | undefined => {
    // Where rules of both kinds run, one look at a file serves both: what code does comes with its entities.
    const known = facts === 'entities' && wider ? knownModel('behaviours') : undefined;
    if (known !== undefined) return known;
    const model = sharedProject(cwd, facts, configFile).knownModelOfFile(filename, text);
    return model && held(model);
  };
  const knownModel = (facts: Facts): ServiceModel | null | undefined => {
    const known = models.get(facts);
    if (known !== undefined || models.has(facts)) return known;
    const model = ask(facts);
    models.set(facts, model);
    return model;
  };
  return {
    filename,
    path: relative(project.root, filename).replaceAll(sep, '/'),
    text,
    project,
    now: new Date(),
    knownModel,
    model: (facts) => {
      const known = models.get(facts);
      if (known !== undefined) return known;
      const model = held(sharedProject(cwd, facts, configFile).modelOfFile(filename, text));
      models.set(facts, model);
      return model;
    },
    wholeModel: (facts) => wholeModelOf(sharedProject(cwd, facts, configFile)),
    found: (facts, question, find) => {
      const { found } = behavioursProject(cwd, configFile) ?? sharedProject(cwd, facts, configFile);
      const known = found?.find(filename, text, question);
      if (known) return known;
      const now = find();
      found?.keep(filename, text, question, now);
      return now;
    },
  };
}

const held = (model: ServiceModel): ServiceModel | null => (holdsNothing(model) ? null : model);

const isSame = (a: Asked, b: Asked): boolean => a.cwd === b.cwd && a.filename === b.filename && a.text === b.text && a.configFile === b.configFile;

function forget(): void {
  current = undefined;
}

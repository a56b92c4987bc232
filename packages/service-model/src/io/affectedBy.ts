import { schemaExtensions } from '../detection/schemaLanguages.ts';
import { concatenate, EMPTY, type FileModel } from '../project/FileModel.ts';
import type { Affected, Changes } from '../since/changes.ts';
import { filesDiffering, servicesDiffering } from '../since/differing.ts';
import type { ImportGraph } from '../since/ImportGraph.ts';
import { manifestChange } from '../since/manifestChange.ts';
import { seedsOf } from '../since/seedsOf.ts';
import { packageNames } from './packageNames.ts';
import { readSource } from './readSource.ts';

/** What is kept of the last model, where a project is traced. */
export interface Trace {
  readonly graph: ImportGraph;
  /** Absolute: all that were judged. */
  readonly files: readonly string[];
  /** Of these files, in their order. */
  readonly models: readonly FileModel[];
}

export interface TracedProject extends Trace {
  /** Absolute. */
  readonly policyFiles: readonly string[];
  /** From an absolute file to the model's way of naming it. */
  readonly show: (file: string) => string;
  /** Of an absolute file. */
  readonly serviceOf: (file: string) => string | undefined;
  /** Would an absolute file be judged, were it there? */
  readonly isJudged: (file: string) => boolean;
  /** What a file added to the model before the changes. */
  readonly modelBefore: (file: string) => FileModel;
}

/** What changes affect: see `Project.affectedBy`. */
export function affectedBy(changes: Changes, project: TracedProject): Affected {
  const { graph, files, models, show, serviceOf } = project;
  const seeds = seedsOf(changes.files, {
    files,
    edges: graph.edges(),
    schemaExtensions,
    declared: new Set(models.flatMap(({ dependencies }) => dependencies.map(({ packageName }) => packageName))),
    policyFiles: project.policyFiles,
    manifestChange: (file) => manifestChange(changes.before(file), sourceText(file)),
    packageNames: lookedUp((file) => packageNames(file, changes.before)),
  });
  const led = graph.withDependents(seeds);
  const services = new Set([...led].map(serviceOf));
  const shown = new Set([...[...led].map(show), ...fromElsewhere(changes, led, project)]);
  return { files: shown, judged: files.filter((file) => shown.has(show(file))).length, services };
}

/**
 * Files that a change bears on though nothing leads there, as the model names them: it is put together once more, with what
 * is affected as it was before.
 */
function fromElsewhere({ files: changed }: Changes, led: ReadonlySet<string>, { files, models, modelBefore, isJudged, serviceOf, show }: TracedProject): string[] {
  const gone = changed.filter(({ file, kind }) => kind === 'deleted' && isJudged(file));
  const before = [...files.map((file, at) => (led.has(file) ? modelBefore(file) : (models[at] ?? EMPTY))), ...gone.map(({ file }) => modelBefore(file))];
  const [was, is] = [concatenate(before), concatenate(models)];
  const services = new Set(servicesDiffering(was, is));
  const ofServices = services.size === 0 ? [] : files.filter((file) => services.has(serviceOf(file) ?? '')).map(show);
  return [...filesDiffering(was, is), ...ofServices];
}

function lookedUp<T>(look: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const answer = known.get(file) ?? look(file);
    known.set(file, answer);
    return answer;
  };
}

function sourceText(file: string): string | undefined {
  const read = readSource(file);
  return 'text' in read ? read.text : undefined;
}

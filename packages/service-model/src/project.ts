import type { LoadedPolicy } from '@nilometer/policy';
import type { FoundBefore } from './io/FoundBefore.ts';
import type { OpenTexts } from './io/OpenTexts.ts';
import type { Flow } from './flow.ts';
import type { Affected, Changes } from './since/changes.ts';
import type { Reader } from './reader.ts';
import type { ModelCounts, ServiceModel } from './model.ts';

export interface ProjectOptions {
  /** Absolute folder that model paths are relative to. */
  readonly root: string;
  /** Absolute files and folders to read; the root when left out. */
  readonly paths?: readonly string[];
  readonly policy: LoadedPolicy;
  /** `disk`: the shared index; `memory`: this process only. */
  readonly cache: 'disk' | 'memory';
  /**
   * Readers of what code does (`loadBehaviourReaders`), besides those of entities, which are always asked. Left out,
   * a model has no behaviours, carriers of data or tables, and takes a fraction of the time; each has its own index.
   * A function is asked when something has to be read: a project whose index knows it all loads no reader.
   */
  readonly behaviours?: readonly Reader[] | (() => readonly Reader[]);
  /** Keep what linking followed from file to file, for `affectedBy`: models are then linked anew, whatever the index on disk has. */
  readonly traced?: boolean;
  /** Texts that are not saved, shared with the other projects of the process; left out, it has its own. */
  readonly openTexts?: OpenTexts;
  /** Called now and then on long work. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A window on the files of a project. Everything is synchronous: ESLint rules are. */
export interface Project {
  readonly root: string;
  readonly policy: LoadedPolicy;
  /** All of it: walks the paths, reads what changed, links. */
  model(): ServiceModel;
  /**
   * One file with what it imports, and nothing else: what a rule asks. `text` overlays the disk
   * (an editor's unsaved text, or what a codemod has made of it), without its byte order mark.
   * For file-scope detectors equal to the part of `model()` that lies in the file.
   */
  modelOfFile(file: string, text?: string): ServiceModel;
  /** The same, if it need not be concluded: what it was once concluded from still holds. */
  knownModelOfFile(file: string, text: string): ServiceModel | undefined;
  /**
   * A text that a linter was handed. Where it is not what the disk holds, it stands for the file from now on, in all
   * projects with these `openTexts`: until the disk holds it, or something else than it did. What is no file stands for nothing.
   */
  opened(file: string, text: string): void;
  /**
   * Functions in which a model's behaviours stand, and all that they call: what leads from an endpoint to a record.
   * Takes about as long as the model; `model` is this project's own, of a moment ago.
   */
  flows(model: ServiceModel): readonly Flow[];
  /** Name of the service that a file of the model belongs to, where one is known. */
  serviceOf(file: string): string | undefined;
  /**
   * Files that may be judged otherwise because others changed: those, what leads to them by imports however far, schemas
   * beside them, endpoints that they mount, and the whole service where they bear on all of it. Of a `traced` project,
   * after its `model()`.
   * @throws Error where there is no trace of a model
   */
  affectedBy(changes: Changes): Affected;
  /** Digest of all facts that cross files; changes exactly when a finding elsewhere could. */
  factsDigest(): string;
  /** What detectors found in it before. `undefined` where nothing is kept on disk. */
  readonly found: Pick<FoundBefore, 'find' | 'keep'> | undefined;
  /** Work done so far: tests and benchmarks assert these, never wall time. */
  counts(): ModelCounts;
}

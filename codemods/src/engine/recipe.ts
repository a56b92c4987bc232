import type { LoadedPolicy } from '@nilometer/policy';
import type { ServiceModel, TextEdit } from '@nilometer/service-model';
import type { z } from 'zod';
import type { AppliedClass, Instruction, SiteClass } from './site.ts';
import type { SourceFile } from './sourceFile.ts';

/** A place that a recipe is about. Two sites of one file have different offsets. */
export interface Found {
  /** 0-based UTF-16 offset in the text that the recipe was given. */
  readonly offset: number;
}

/** What becomes of a found site. Equal edits of several sites of one file are one edit (a shared import). */
export type Decision =
  | {
      readonly status: 'migrated';
      readonly class: AppliedClass;
      /** Right also when a site of another class in the same file is skipped, because nobody asked for that class. */
      readonly edits: readonly TextEdit[];
      /** Module specifiers that the edits bring into the file and that may have to be installed. */
      readonly introduces?: readonly string[];
      /** What changes in behaviour; classes B and D say it. */
      readonly reason?: string;
    }
  | { readonly status: 'already'; readonly class: SiteClass }
  | { readonly status: 'skipped'; readonly class: SiteClass; readonly reason: string }
  | { readonly status: 'manual'; readonly class: 'H'; readonly reason: string; readonly instruction: Instruction };

export interface DecidedSite {
  readonly found: Found;
  readonly decision: Decision;
}

/** `found` is counted before anything is decided, so that the ledger can be checked against it. */
export type FilePlan =
  | { readonly parsed: true; readonly found: readonly Found[]; readonly sites: readonly DecidedSite[] }
  | { readonly parsed: false; readonly line: number; readonly reason: string };

/** What a recipe may know besides the file in its hands. */
export interface RecipeContext {
  readonly policy: LoadedPolicy;
  /** When bans and waivers are judged. */
  readonly now: Date;
  /** The command that repeats this run, for instructions. */
  readonly rerun: string;
  /** The service model of one file with what it imports; `text` overlays the disk for this file alone (docs/decisions/008). */
  modelOf(path: string, text: string): ServiceModel;
  /** The nearest package.json at or above a file inside the root; `undefined` where there is none. */
  manifestOf(path: string): SourceFile | undefined;
}

/** A file that is no source text but names packages: package.json, Vue and JSON files, as the tree has them now. */
export interface Mention extends SourceFile {
  readonly kind: 'source' | 'manifest' | 'other';
  /** Did the recipe that asks edit it in this run? */
  readonly edited: boolean;
}

/** A recipe with its options read, ready to be asked. */
export interface RecipeRun {
  readonly id: string;
  /**
   * Strings of which every file with a site holds one. Where all recipes of a run have some, a file with none of them
   * is not even decoded.
   */
  readonly needles?: readonly string[];
  /** Cheap test on path and text, run on every file: never false for a file that has a site. */
  mayConcern(file: SourceFile): boolean;
  planFile(file: SourceFile): FilePlan;
  /**
   * Plans files that follow from all others, after every source file was planned. `mentions` are all files of
   * the root whose text may concern the recipe or that it edited, with the edits made so far.
   */
  planAfter?(mentions: readonly Mention[]): readonly { readonly path: string; readonly plan: FilePlan }[];
}

export interface RecipeExample {
  readonly file: string;
  readonly options: Readonly<Record<string, string>>;
  readonly before: string;
  readonly after: string;
}

/** One folder under `recipes/`; the id is the folder's name and what `--recipe` takes. */
export interface Recipe {
  readonly id: string;
  readonly title: string;
  /** Paragraphs of its README and of `explain`. */
  readonly description: string;
  readonly classes: readonly SiteClass[];
  readonly options: readonly { readonly name: string; readonly description: string; readonly default: string }[];
  /** Run by the tests and printed in the README. */
  readonly example: RecipeExample;
  /** @throws ToolError when the options are wrong. */
  start(options: Readonly<Record<string, string>>, context: RecipeContext): RecipeRun;
}

export interface RecipeDefinition<Options> extends Omit<Recipe, 'start' | 'options'> {
  /** Each key carries `.describe()`; values arrive as text from `--option key=value`. */
  readonly schema: z.ZodObject & z.ZodType<Options>;
  begin(options: Options, context: RecipeContext): Omit<RecipeRun, 'id'>;
}

import type { Policy, Range } from '@nilometer/policy';
import type { z } from 'zod';
import type { BehaviourKind } from './behaviour.ts';
import { choicesSchema } from './detection/choicesSchema.ts';
import { isChosen } from './detection/chosenOptions.ts';
import type { ServiceModel } from './model.ts';

/** A change of text: half-open UTF-16 offsets into the text after its byte order mark. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Suggestion {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[];
}

/** What a detector saw. `judge` makes a `Finding` of it, a rule an ESLint report. */
export interface Detection {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly file: string;
  readonly range: Range;
  readonly entity?: string;
  /** The npm package that it is about, where there is one: waivers match it. */
  readonly package?: string;
  /** What it is about besides file and entity: a field, a specifier. Part of the fingerprint. */
  readonly subject: string;
  readonly suggestions?: readonly Suggestion[];
  /** What repairs it and can not change behaviour: linters apply it with `--fix`. */
  readonly fix?: readonly TextEdit[];
  /** Recipes, where they differ from the catalogue row's `fixes`. */
  readonly fixes?: readonly string[];
}

export interface DetectorContext<Options = unknown> {
  readonly policy: Policy;
  readonly options: Options;
  readonly now: Date;
  /** From a file of the model to its place below the policy's root, which is the same from wherever a run is started. Left out: the model's root is that one. */
  readonly place?: (file: string) => string;
  /** Text of a file of the model, after its byte order mark. Without it nothing is suggested; what is found is the same. */
  readonly textOf?: (file: string) => string | undefined;
}

/** What an option may be, and what it is when nobody says. */
export interface Choice {
  readonly values: readonly string[];
  readonly default: string;
}

export type Choices = Readonly<Record<string, Choice>>;

/** Options in which everything is chosen. */
export type Chosen<C extends Choices> = { readonly [Name in keyof C]: C[Name]['values'][number] };

/**
 * Judges one guideline over a model, pure. One file each under `detectors/`, named by the guideline's id;
 * the ESLint and oxlint rules, `nilometer lint`, the codemods and the reports all ask it.
 */
export interface Detector<Options = unknown> {
  readonly id: string;
  /** `file`: a finding depends on its file and what that imports. `project`: on all files. */
  readonly scope: 'file' | 'project';
  /**
   * Kinds of files it can judge, so that adapters know which ESLint language to bind it to. `schema`: whatever the
   * readers have a language of their own for; the ESLint plugin makes a language of each, oxlint reads none.
   */
  readonly languages: readonly ('js' | 'json' | 'schema')[];
  /** What of a model it asks for; what code does is read, and its readers are loaded, only for those that ask. Left out: entities. */
  readonly facts?: 'entities' | 'behaviours';
  /**
   * Kinds of behaviours that it judges, where it judges nothing else: a linter passes by what has none of them, and looks
   * at no other file for kinds of which one file says all. Left out, it is asked of every model that is not empty.
   */
  readonly kinds?: readonly BehaviourKind[];
  /** ESLint style: `{{placeholders}}` are filled from a detection's `data`. */
  readonly messages: Readonly<Record<string, string>>;
  /** Every option as plain data, so that an adapter can describe and read it without a validator. */
  readonly choices: Choices;
  /** Are these whole options, as the choices allow them? */
  readonly isOptions: (value: unknown) => value is Options;
  /** The choices as a schema, built when it is first asked for. */
  readonly options: z.ZodType<Options>;
  /** Text test that is cheap and never says no to a file that it would report on. */
  readonly mayConcern?: (file: string, text: string, policy: Policy) => boolean;
  detect(model: ServiceModel, context: DetectorContext<Options>): Detection[];
}

/** A detector as its file writes it: what its options are follows from `choices`. */
export interface DetectorDefinition<C extends Choices> extends Omit<Detector<Chosen<C>>, 'choices' | 'isOptions' | 'options'> {
  readonly choices: C;
}

export function defineDetector<const C extends Choices>(definition: DetectorDefinition<C>): Detector<Chosen<C>> {
  const { choices } = definition;
  let schema: z.ZodType<Chosen<C>> | undefined;
  return {
    ...definition,
    isOptions: (value) => isChosen(choices, value),
    get options() {
      return (schema ??= choicesSchema(choices));
    },
  };
}

import { resolve } from 'node:path';
import { chosenOptions, type Detection, type Detector, holdsNothing, placeOf, type ServiceModel, type TextEdit } from '@nilometer/service-model';
import { fileUnderLint, type LintedFile } from './io/fileUnderLint.ts';
import { unwaived } from './unwaived.ts';

interface Location {
  readonly line: number;
  readonly column: number;
}

interface Fixer<Fix> {
  replaceTextRange(range: [number, number], text: string): Fix;
}

interface RuleReport<Fix> {
  loc: { start: Location; end: Location };
  messageId: string;
  data: Record<string, string>;
  fix?: (fixer: Fixer<Fix>) => Fix[];
  suggest: { messageId: string; data: Record<string, string>; fix: (fixer: Fixer<Fix>) => Fix[] }[];
}

/** The part of ESLint's and oxlint's rule context that our rules use. */
export interface LintContext<Fix> {
  readonly cwd: string;
  readonly filename: string;
  readonly sourceCode: {
    /** Without its byte order mark. */
    readonly text: string;
    /** In the numbering of the file's language: JavaScript counts columns from 0, JSON from 1. */
    getLocFromIndex(offset: number): Location;
  };
  readonly options: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
  report(report: RuleReport<Fix>): void;
}

/**
 * Judges the file that is being linted and reports what the detector saw in it, waived findings aside. What depends on
 * all files is judged on all of them, and what of it stands in this one is reported.
 *
 * @throws ConfigError when the policy can not be used.
 */
export function reportDetections<Options, Fix>(detector: Detector<Options>, context: LintContext<Fix>): void {
  const { cwd, sourceCode, options } = context;
  const file = fileUnderLint({ cwd, filename: resolve(cwd, context.filename), text: sourceCode.text, configFile: configFileIn(context.settings, cwd) });
  const { policy } = file.project;
  const model = modelFor(detector, file);
  if (!model || holdsNothing(model)) return;
  const detections = detector.detect(model, {
    policy: policy.policy,
    options: optionsOf(detector, options[0] ?? NO_OPTIONS),
    now: file.now,
    place: (path) => placeOf(path, model, policy.root),
    textOf: (path) => (path === file.path ? file.text : undefined),
  });
  const own = detector.scope === 'project' ? detections.filter((one) => one.file === file.path) : detections;
  for (const detection of unwaived(detector.id, own, file)) context.report(asReport(detection, context));
}

/** What the detector judges; `undefined` where the file is none of its concern. */
function modelFor<Options>({ facts = 'entities', scope, mayConcern }: Detector<Options>, file: LintedFile): ServiceModel | undefined {
  const isOfNoConcern = (): boolean => mayConcern?.(file.filename, file.text, file.project.policy.policy) === false;
  if (scope === 'project') return isOfNoConcern() ? undefined : file.wholeModel(facts);
  return file.knownModel(facts) ?? (isOfNoConcern() ? undefined : file.model(facts));
}

/** What `policy()` puts into the settings, or a person may; the nearest configuration holds without. */
function configFileIn({ nilometer }: LintContext<unknown>['settings'], cwd: string): string | undefined {
  const named: unknown = typeof nilometer === 'object' && nilometer !== null ? Reflect.get(nilometer, 'configFile') : undefined;
  return typeof named === 'string' ? resolve(cwd, named) : undefined;
}

/** ESLint and oxlint hand over the same object for every file. */
const NO_OPTIONS = {};
const parsed = new WeakMap<object, WeakMap<object, unknown>>();

function optionsOf<Options>(detector: Detector<Options>, given: unknown): Options {
  if (typeof given !== 'object' || given === null) return detector.options.parse(given);
  const ofDetector = parsed.get(detector) ?? new WeakMap<object, unknown>();
  parsed.set(detector, ofDetector);
  const known = ofDetector.get(given);
  if (detector.isOptions(known)) return known;
  const options = chosenOptions(detector, given)?.options ?? detector.options.parse(given);
  ofDetector.set(given, options);
  return options;
}

function asReport<Fix>({ range, messageId, data, suggestions = [], fix }: Detection, { sourceCode }: LintContext<Fix>): RuleReport<Fix> {
  return {
    loc: { start: sourceCode.getLocFromIndex(range.start.offset), end: sourceCode.getLocFromIndex(range.end.offset) },
    messageId,
    data: { ...data },
    ...(fix && { fix: (fixer) => fix.map((edit) => replace(fixer, edit)) }),
    suggest: suggestions.map((suggestion) => ({
      messageId: suggestion.messageId,
      data: { ...suggestion.data },
      fix: (fixer) => suggestion.edits.map((edit) => replace(fixer, edit)),
    })),
  };
}

const replace = <Fix>(fixer: Fixer<Fix>, { start, end, text }: TextEdit): Fix => fixer.replaceTextRange([start, end], text);

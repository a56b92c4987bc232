import { resolve } from 'node:path';
import { chosenOptions, type Detection, type Detector, holdsNothing, narrowed, placeOf, type ServiceModel, type TextEdit } from '@nilometer/service-model';
import { fileUnderLint } from './io/fileUnderLint.ts';
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
  report(report: RuleReport<Fix>): void;
}

/**
 * Judges the file that is being linted and reports what the detector saw in it, waived findings aside.
 *
 * @throws ConfigError when the policy can not be used.
 */
export function reportDetections<Options, Fix>(detector: Detector<Options>, context: LintContext<Fix>): void {
  const { cwd, sourceCode, options } = context;
  const file = fileUnderLint({ cwd, filename: resolve(cwd, context.filename), text: sourceCode.text });
  const { policy } = file.project;
  const facts = detector.facts ?? 'entities';
  const known = file.knownModel(facts);
  if (!known && detector.mayConcern?.(file.filename, file.text, policy.policy) === false) return;
  const model = modelFor(detector, known ?? file.model(facts));
  if (!model) return;
  const detections = detector.detect(model, {
    policy: policy.policy,
    options: optionsOf(detector, options[0] ?? NO_OPTIONS),
    now: file.now,
    place: (path) => placeOf(path, model, policy.root),
    textOf: (path) => (path === file.path ? file.text : undefined),
  });
  for (const detection of unwaived(detector.id, detections, file)) context.report(asReport(detection, context));
}

/** The part of a file's model that a detector asks for; `undefined`: there is nothing for it to judge. */
function modelFor<Options>({ kinds }: Detector<Options>, model: ServiceModel): ServiceModel | undefined {
  if (kinds) return narrowed(model, kinds);
  return holdsNothing(model) ? undefined : model;
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

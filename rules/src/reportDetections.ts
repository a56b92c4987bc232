import { groupBy } from '@nilometer/policy';
import { chosenOptions, type Detection, type Detector, detectors, placeOf, type ServiceModel, type TextEdit } from '@nilometer/service-model';
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
  const { cwd, filename, sourceCode } = context;
  const file = fileUnderLint({ cwd, filename, text: sourceCode.text, configFile: configFileIn(context.settings) });
  const options = optionsOf(detector, context.options[0] ?? NO_OPTIONS);
  const found = ours.has(detector) ? file.found(detector.facts ?? 'entities', questionOf(detector, options), () => find(detector, options, file)) : find(detector, options, file);
  for (const detection of unwaived(detector.id, found, file)) context.report(asReport(detection, context));
}

/** Of one of another package no version tells that its code is still the same. */
const ours: ReadonlySet<unknown> = new Set(Object.values(detectors));

const questions = new WeakMap<object, string>();

function questionOf<Options>({ id }: Detector<Options>, options: Options): string {
  if (typeof options !== 'object' || options === null) return `${id} ${JSON.stringify(options)}`;
  const known = questions.get(options) ?? `${id} ${JSON.stringify(options)}`;
  questions.set(options, known);
  return known;
}

function find<Options>(detector: Detector<Options>, options: Options, file: LintedFile): readonly Detection[] {
  if (!mayHold(detector, file)) return [];
  return detector.scope === 'project' ? inProject(detector, options, file) : inFile(detector, options, file);
}

/** `false`: nothing could be found in the file, whatever is in others. What its own model says is known already, for all rules that ask. */
function mayHold<Options>({ facts = 'entities', mayConcern }: Detector<Options>, file: LintedFile): boolean {
  const known = file.knownModel(facts);
  return known === undefined ? mayConcern?.(file.filename, file.text, file.project.policy.policy) !== false : known !== null;
}

function inFile<Options>(detector: Detector<Options>, options: Options, file: LintedFile): Detection[] {
  const model = file.model(detector.facts ?? 'entities');
  return model ? detect(detector, options, model, file, (path) => (path === file.path ? file.text : undefined)) : [];
}

function detect<Options>(detector: Detector<Options>, options: Options, model: ServiceModel, { project: { policy }, now }: LintedFile, textOf?: (path: string) => string | undefined): Detection[] {
  return detector.detect(model, { policy: policy.policy, options, now, place: (path) => placeOf(path, model, policy.root), ...(textOf && { textOf }) });
}

type ByFile = ReadonlyMap<string, readonly Detection[]>;

/** What was found in all files, until they are looked at again. */
const inAll = new WeakMap<ServiceModel, Map<object, { readonly options: unknown; readonly byFile: ByFile }>>();

/** What of it stands in the file. Nothing is suggested: all files' texts are not at hand. */
function inProject<Options>(detector: Detector<Options>, options: Options, file: LintedFile): readonly Detection[] {
  const model = file.wholeModel(detector.facts ?? 'entities');
  const ofModel = inAll.get(model) ?? new Map();
  inAll.set(model, ofModel);
  const known = ofModel.get(detector);
  const { byFile } = known?.options === options ? known : { byFile: groupBy(detect(detector, options, model, file), (one) => one.file) };
  ofModel.set(detector, { options, byFile });
  return byFile.get(file.path) ?? [];
}

/** What `policy()` puts into the settings, or a person may; the nearest configuration holds without. */
function configFileIn({ nilometer }: LintContext<unknown>['settings']): string | undefined {
  const named: unknown = typeof nilometer === 'object' && nilometer !== null ? Reflect.get(nilometer, 'configFile') : undefined;
  return typeof named === 'string' ? named : undefined;
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

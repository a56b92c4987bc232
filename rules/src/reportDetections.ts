import { resolve } from 'node:path';
import { chosenOptions, type Detection, type Detector, placeOf, type TextEdit } from '@nilometer/service-model';
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
  if (detector.mayConcern?.(file.filename, file.text, policy.policy) === false) return;
  const facts = detector.facts ?? 'entities';
  const model = detector.scope === 'project' ? file.wholeModel(facts) : file.model(facts);
  const detections = detector.detect(model, {
    policy: policy.policy,
    options: chosenOptions(detector, options[0] ?? {})?.options ?? detector.options.parse(options[0]),
    now: file.now,
    place: (path) => placeOf(path, model, policy.root),
    textOf: (path) => (path === file.path ? file.text : undefined),
  });
  const own = detector.scope === 'project' ? detections.filter((one) => one.file === file.path) : detections;
  for (const detection of unwaived(detector.id, own, file)) context.report(asReport(detection, context));
}

/** What `policy()` puts into the settings, or a person may; the nearest configuration holds without. */
function configFileIn({ nilometer }: LintContext<unknown>['settings'], cwd: string): string | undefined {
  const named: unknown = typeof nilometer === 'object' && nilometer !== null ? Reflect.get(nilometer, 'configFile') : undefined;
  return typeof named === 'string' ? resolve(cwd, named) : undefined;
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

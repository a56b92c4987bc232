import pc from 'picocolors';
import { printable, type Report, type ReporterOptions } from '@nilometer/policy';
import type { MigrateBody, SiteStatus } from '@nilometer/codemods';
import { isGateFailure } from './gateFailure.ts';
import { gateSummary } from './gateSummary.ts';
import { guidelineSummary } from './guidelineSummary.ts';
import type { LintBody } from '../lint/runLint.ts';
import type { CheckBody } from './runCheck.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** What was asked for, so that the commands printed judge the same: `flags` begin with a space, or are empty. */
export interface Rerun {
  readonly dir: string;
  readonly flags: { readonly config: string; readonly lint: string; readonly gate: string };
}

/** `nilometer check` for people: three sections, each in the words of its own command; pure. */
export function checkText(report: Report<CheckBody>, { dir, flags }: Rerun, options: ReporterOptions): string {
  const colors = pc.createColors(options.color);
  const { lint, migrate, gate } = report.body;
  const section = (title: string, body: string) => `${colors.bold(colors.inverse(` ${title} `))}\n\n${body.trimEnd()}\n\n`;
  return [
    section('Guidelines', guidelines(lint, `npx nilometer lint ${dir}${flags.config}${flags.lint}`, colors)),
    section('Codemods', migrateSummary(migrate.body, `npx nilometer migrate ${dir}${flags.config}`)),
    section('Gate', gateText(gate, `npx nilometer gate ${dir}${flags.config}${flags.gate}`, colors)),
  ].join('');
}

function gateText(gate: CheckBody['gate'], command: string, colors: Colors): string {
  if (!isGateFailure(gate)) return [...gateSummary(gate, colors), `Why, and since when: ${command}`].join('\n');
  const { kind, problem, remedy } = gate;
  const word = kind === 'failed' ? colors.red(colors.bold('FAILED')) : colors.yellow(colors.bold('NOT JUDGED'));
  return [`${word}  ${printable(problem)}`, ...(remedy === undefined ? [] : [printable(remedy)]), `Again: ${command}`].join('\n');
}

function guidelines(lint: Report<LintBody>, command: string, colors: Colors): string {
  const { counts, failures = [], notices = [], assumed, body, findings } = lint;
  const excused = [[counts.waived, 'waived'], [counts.baselined, 'in the baseline'], [body.disabled, 'disabled by a comment'], [counts.notJudged, 'not judged'], [counts.unparsed, 'unparsed']] as const;
  return [
    ...guidelineSummary(lint, colors),
    ...failures.map((sentence) => colors.red(printable(sentence))),
    ...notices.map((notice) => colors.yellow(notice)),
    ...assumed.map((sentence) => colors.dim(sentence)),
    [`${findings.length} findings in ${counts.files} files and ${body.entities} entities`, ...excused.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)].join(', '),
    findings.length > 0 ? `All of them: ${command}` : '',
  ].join('\n');
}

/** What the recipes that the findings name would do, without the diff. */
function migrateSummary({ recipes, filesEdited }: MigrateBody, command: string): string {
  if (recipes.length === 0) return 'no finding names a codemod\n';
  const width = Math.max(...recipes.map((recipe) => recipe.id.length));
  const lines = recipes.map(({ id, totals }) => {
    const { found, ...ends } = totals;
    const parts = ENDS.filter(([status]) => ends[status] > 0).map(([status, words]) => `${ends[status]} ${words}`);
    return `  ${id.padEnd(width)}  ${found} ${found === 1 ? 'site' : 'sites'}: ${parts.join(', ') || 'none'}`;
  });
  const ids = recipes.map((recipe) => recipe.id).join(',');
  return [...lines, '', `${filesEdited} files would change: ${command} --recipe ${ids}`, ''].join('\n');
}

const ENDS = [
  ['migrated', 'to migrate'],
  ['needs-install', 'to migrate once a package is installed'],
  ['already', 'already there'],
  ['skipped', 'skipped'],
  ['manual', 'for a person'],
  ['unparsed', 'unparsed'],
] as const satisfies readonly (readonly [SiteStatus, string])[];

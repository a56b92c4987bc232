import pc from 'picocolors';
import type { Report, ReporterOptions } from '@nilometer/policy';
import { gateText } from '@nilometer/ga-enforcer';
import type { MigrateBody } from '@nilometer/codemods';
import { guidelineSummary } from './guidelineSummary.ts';
import type { LintBody } from '../lint/runLint.ts';
import type { CheckBody } from './runCheck.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** `nilometer check` for people: three sections, each in the words of its own command; pure. */
export function checkText(report: Report<CheckBody>, dir: string, options: ReporterOptions): string {
  const colors = pc.createColors(options.color);
  const { lint, migrate, gate } = report.body;
  const section = (title: string, body: string) => `${colors.bold(colors.inverse(` ${title} `))}\n\n${body.trimEnd()}\n\n`;
  return [
    section('Guidelines', guidelines(lint, dir, colors)),
    section('Codemods', migrateSummary(migrate.body, dir)),
    section('Gate', gate ? gateText(gate, options) : 'not judged: there is no package-lock.json\n'),
  ].join('');
}

function guidelines(lint: Report<LintBody>, dir: string, colors: Colors): string {
  const { counts, notices = [], assumed, body, findings } = lint;
  const excused = [[counts.waived, 'waived'], [counts.baselined, 'in the baseline'], [body.disabled, 'disabled by a comment'], [counts.notJudged, 'not judged'], [counts.unparsed, 'unparsed']] as const;
  return [
    ...guidelineSummary(lint, colors),
    ...notices.map((notice) => colors.yellow(notice)),
    ...assumed.map((sentence) => colors.dim(sentence)),
    [`${findings.length} findings in ${counts.files} files and ${body.entities} entities`, ...excused.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)].join(', '),
    findings.length > 0 ? `All of them: nilometer lint ${dir}` : '',
  ].join('\n');
}

/** What the recipes that the findings name would do, without the diff. */
function migrateSummary({ recipes, filesEdited }: MigrateBody, dir: string): string {
  if (recipes.length === 0) return 'no finding names a codemod\n';
  const width = Math.max(...recipes.map((recipe) => recipe.id.length));
  const lines = recipes.map(({ id, totals }) => {
    const { found, ...ends } = totals;
    const parts = Object.entries(ends).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${ENDS[status as keyof typeof ENDS]}`);
    return `  ${id.padEnd(width)}  ${found} ${found === 1 ? 'site' : 'sites'}: ${parts.join(', ') || 'none'}`;
  });
  const ids = recipes.map((recipe) => recipe.id).join(',');
  return [...lines, '', `${filesEdited} files would change: nilometer migrate ${dir} --recipe ${ids}`, ''].join('\n');
}

const ENDS = {
  migrated: 'to migrate',
  already: 'already there',
  skipped: 'skipped',
  'needs-install': 'to migrate once a package is installed',
  manual: 'for a person',
  unparsed: 'unparsed',
} as const;

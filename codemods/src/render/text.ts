import { groupBy, printable, type Report } from '@nilometer/policy';
import pc from 'picocolors';
import type { GateResult, MigrateBody } from '../engine/migrateBody.ts';
import type { LedgerSite } from '../engine/site.ts';
import type { Colors } from './colors.ts';
import { ledgerTable } from './ledgerTable.ts';
import { manualSites } from './manualSites.ts';


/** Everything of a migrate report but the diff. */
export function renderMigration(report: Report<MigrateBody>, color: boolean): string {
  const colors = pc.createColors(color);
  const { body, pathPrefix } = report;
  const sites = body.recipes.flatMap((recipe) => recipe.sites);
  return [
    manualSites(sites, pathPrefix, colors),
    listed(sites, 'skipped', pathPrefix, colors),
    listed(sites, 'needs-install', pathPrefix, colors),
    listed(sites, 'unparsed', pathPrefix, colors),
    ledgerTable(body.recipes),
    body.gates.map((gate) => gateLine(gate, colors)).join(''),
    ...report.assumed.map((sentence) => colors.dim(sentence) + '\n'),
    ...body.notes.map((note) => printable(note) + '\n'),
    verdict(body, colors),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Reasons with their number and the first place of each: a thousand equal lines help nobody. */
function listed(sites: readonly LedgerSite[], status: LedgerSite['status'], pathPrefix: string, colors: Colors): string {
  const groups = groupBy(sites.filter((site) => site.status === status), ({ reason }) => reason ?? '');
  return [...groups]
    .map(([reason, [first, ...others]]) => {
      const more = others.length > 0 ? ` and ${others.length} more` : '';
      return `${colors.yellow(status)}  ${printable(reason)}  ${colors.cyan(printable(`${pathPrefix}${first?.file ?? ''}:${first?.line ?? 1}`))}${more}\n`;
    })
    .join('');
}

function gateLine({ rung, title, passed, notReached, because, dropped }: GateResult, colors: Colors): string {
  const units = (count: number): string => `${count} ${count === 1 ? 'unit' : 'units'}`;
  if (passed + notReached + dropped.length === 0) return `${rung}  ${title}: nothing to judge\n`;
  const state = passed === 0 && notReached > 0 ? colors.yellow('not reached') : colors.green(`${units(passed)} passed`);
  const rest = notReached > 0 ? `; ${units(notReached)} not judged: ${because.join('; ')}` : '';
  const lost = dropped.map(({ recipe, file, reason }) => `  ${colors.red('taken back')}  ${recipe} in ${printable(`${file}: ${reason}`)}\n`);
  return `${rung}  ${title}: ${state}${rest}\n${lost.join('')}`;
}

function verdict({ recipes, edits, filesEdited, written }: MigrateBody, colors: Colors): string {
  if (edits.length === 0) return 'Nothing to edit.\n';
  const what = `${edits.length} ${edits.length === 1 ? 'edit' : 'edits'} in ${filesEdited} ${filesEdited === 1 ? 'file' : 'files'}`;
  const lacking = recipes.reduce((sum, { totals }) => sum + totals['needs-install'], 0);
  const among = lacking === 0 ? '' : `, those of ${lacking} ${lacking === 1 ? 'site that needs' : 'sites that need'} an install among them`;
  return written ? colors.green(`Wrote ${what}${among}.`) + '\n' : `${colors.bold(what)}${among}; nothing written, --write does.\n`;
}

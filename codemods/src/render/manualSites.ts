import { groupBy, printable } from '@nilometer/policy';
import type { Instruction, LedgerSite } from '../engine/site.ts';
import type { Colors } from './colors.ts';

interface ManualSite extends LedgerSite {
  readonly instruction: Instruction;
}

const isManual = (site: LedgerSite): site is ManualSite => site.status === 'manual' && site.instruction !== undefined;

/**
 * What is left to a person. Sites with one and the same advice are told once: each reason with its number and the first
 * place, then why it is unsafe, the two choices, and the command to run again. JSON has every site.
 */
export function manualSites(sites: readonly LedgerSite[], pathPrefix: string, colors: Colors): string {
  const groups = groupBy(sites.filter(isManual), ({ instruction: { unsafeBecause, choices } }) => JSON.stringify([unsafeBecause, choices]));
  return [...groups.values()].map((group) => renderGroup(group, pathPrefix, colors)).join('\n');
}

function renderGroup(group: readonly ManualSite[], pathPrefix: string, colors: Colors): string {
  const [first] = group;
  if (!first) return '';
  const { unsafeBecause, choices, rerun } = first.instruction;
  const byReason = [...groupBy(group, ({ reason }) => reason ?? '').values()].sort((a, b) => b.length - a.length);
  return [
    `${colors.yellow('manual')}  ${group.length} ${group.length === 1 ? 'site' : 'sites'} left to a person`,
    ...byReason.flatMap((sites) => renderReason(sites, pathPrefix, colors)),
    `  unsafe: ${printable(unsafeBecause)}`,
    `  either: ${printable(choices[0])}`,
    `  or:     ${printable(choices[1])}`,
    `  then:   ${printable(rerun)}`,
    '',
  ].join('\n');
}

function renderReason([first, ...others]: readonly ManualSite[], pathPrefix: string, colors: Colors): string[] {
  if (!first) return [];
  const more = others.length > 0 ? colors.dim(` and ${others.length} more`) : '';
  return [`  ${printable(first.reason ?? '')}`, `    ${colors.cyan(printable(`${pathPrefix}${first.file}:${first.line}`))}${more}  ${printable(first.instruction.seen)}`];
}

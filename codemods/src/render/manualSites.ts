import type { Colors } from './colors.ts';
import type { LedgerSite } from '../engine/site.ts';

/** Of sites with one and the same instruction so many are shown; JSON has them all. */
const shown = 3;

/** What is left to a person: the places, why, the two choices, and the command to run again. */
export function manualSites(sites: readonly LedgerSite[], pathPrefix: string, colors: Colors): string {
  const groups = new Map<string, LedgerSite[]>();
  for (const site of sites) {
    if (site.status !== 'manual' || !site.instruction) continue;
    const { unsafeBecause, choices } = site.instruction;
    const key = JSON.stringify([site.reason, unsafeBecause, choices]);
    groups.set(key, [...(groups.get(key) ?? []), site]);
  }
  return [...groups.values()].map((group) => renderGroup(group, pathPrefix, colors)).join('\n');
}

function renderGroup(group: readonly LedgerSite[], pathPrefix: string, colors: Colors): string {
  const [first] = group;
  if (!first?.instruction) return '';
  const { unsafeBecause, choices, rerun } = first.instruction;
  const places = group.slice(0, shown).map(({ file, line, instruction }) => `  ${colors.cyan(`${pathPrefix}${file}:${line}`)}  ${instruction?.seen ?? ''}`);
  const more = group.length > shown ? [colors.dim(`  and ${group.length - shown} more like it (--format json lists them)`)] : [];
  return [
    `${colors.yellow('manual')}  ${first.reason ?? ''}`,
    ...places,
    ...more,
    `  unsafe: ${unsafeBecause}`,
    `  either: ${choices[0]}`,
    `  or:     ${choices[1]}`,
    `  then:   ${rerun}`,
    '',
  ].join('\n');
}

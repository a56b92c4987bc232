import { printable } from '@nilometer/policy';
import pc from 'picocolors';
import type { ExplainedRelease, Explanation } from '../judge/explain.ts';
import { heldBy } from './heldBy.ts';
import type { Colors } from './section.ts';
import { titleOf } from './titleOf.ts';

/** Releases are listed from both ends: the first candidates started the clock, the last are where to go. */
const ENDS = 8;

function releaseLine({ version, at, trusted, exclusion }: ExplainedRelease, colors: Colors): string {
  const verdict = exclusion === null ? colors.green('supersedes it') : colors.dim(exclusion);
  return `    ${version.padEnd(16)} ${at ?? 'no time'.padEnd(20)} ${trusted ? ' ' : '?'} ${verdict}`;
}

function listed(releases: readonly ExplainedRelease[], colors: Colors): string[] {
  if (releases.length <= 2 * ENDS) return releases.map((release) => releaseLine(release, colors));
  return [
    ...releases.slice(0, ENDS).map((release) => releaseLine(release, colors)),
    colors.dim(`    ... ${releases.length - 2 * ENDS} more`),
    ...releases.slice(-ENDS).map((release) => releaseLine(release, colors)),
  ];
}

function one({ verdict, windowDays, soakDays, releases }: Explanation, colors: Colors): string {
  const { outcome, level: ownLevel, tier, importer, supersededAt, passUntil, target, holder, findings } = verdict;
  return [
    `${colors.bold(titleOf(verdict))}  ${outcome === 'block' && ownLevel !== 'block' ? 'would block if its tier did' : outcome}  ${colors.dim(`${tier} tier, asked for by ${printable(importer)}`)}`,
    `  superseded    ${supersededAt ?? 'never, or not known'}`,
    `  pass until    ${passUntil ?? 'no deadline'}   (window ${windowDays} days, soak ${soakDays} days)`,
    `  target        ${target.minimal ?? 'none'}${target.recommended !== null && target.recommended !== target.minimal ? `, recommended ${target.recommended}` : ''}`,
    ...(holder ? [`  holder        ${printable(heldBy(holder))}`] : []),
    ...(verdict.command === undefined ? [] : [`  unblock       ${colors.cyan(printable(verdict.command))}`]),
    ...(verdict.undetermined === undefined ? [] : [`  undetermined  ${printable(verdict.undetermined)}`]),
    ...findings.map(({ id, level, message }) => `  ${level.padEnd(8)}      ${colors.dim(id)} ${printable(message)}`),
    ...(verdict.waived ?? []).map(({ id, owner, expires }) => `  waived        ${id} until ${expires} (${printable(owner)})`),
    `  releases above it${releases.some(({ trusted }) => !trusted) ? ' (? = its time can not be trusted)' : ''}${releases.length === 0 ? ': none' : ''}`,
    ...listed(releases, colors),
  ].join('\n');
}

export function explanationText(explanations: readonly Explanation[], color: boolean): string {
  const colors = pc.createColors(color);
  return explanations.length === 0 ? 'It is not judged: it has no registry release.\n' : `${explanations.map((explanation) => one(explanation, colors)).join('\n\n')}\n`;
}

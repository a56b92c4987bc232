import { endOf, fingerprint, type Policy } from '@nilometer/policy';
import { gateWaiver } from './gateWaiver.ts';
import { isoOrNull } from './isoSeconds.ts';
import { atMost, levelOf } from './levelOf.ts';
import { nodeLines } from './nodeLines.ts';
import type { Runtime } from './runtime.ts';
import type { FindingLevel, RuntimeVerdict } from './verdict.ts';

const ID = 'ga/runtime-eol';

const endOfLine = (line: string): number => endOf(nodeLines[line]?.endsAt ?? '');

interface Ended {
  readonly message: string;
  readonly worst: FindingLevel;
}

/**
 * A project that can only run on lines past their end of life is blocked; one whose range reaches down to such a
 * line is warned, because it may well run on another.
 */
function endedLines({ lines, source }: Runtime, now: Date): Ended | null {
  const [lowest] = lines;
  if (lowest === undefined || endOfLine(lowest) > now.getTime()) return null;
  const all = lines.every((line) => endOfLine(line) <= now.getTime());
  const named = (all ? lines : [lowest]).map((line) => `${line} (ended ${nodeLines[line]?.endsAt ?? ''})`).join(', ');
  return { message: `by ${source ?? 'nobody'} it ${all ? 'runs' : 'may run'} on Node ${named}`, worst: all ? 'block' : 'warn' };
}

/** `ga/runtime-eol`; waivers name it by the package `node`, by file or by fingerprint. */
export function judgeRuntime(runtime: Runtime, policy: Pick<Policy, 'gate' | 'waivers'>, policyFile: string, now: Date): RuntimeVerdict {
  const { node, source, lines } = runtime;
  const level = levelOf(ID, policy.gate.levels);
  const last = lines.length === 0 || level !== 'block' ? null : Math.max(...lines.map(endOfLine));
  const passing = { node, source, passUntil: isoOrNull(last), outcome: 'pass', findings: [] } as const;
  const ended = endedLines(runtime, now);
  if (ended === null || level === 'off') return passing;
  const print = fingerprint({ guideline: ID, messageId: 'runtimeEol', file: policyFile, subject: 'node', ordinal: 0 });
  const standing = gateWaiver({ guideline: ID, file: policyFile, package: 'node', fingerprint: print }, policy.waivers, [], now);
  if (standing.kind === 'holds') {
    const { owner, expires } = standing.waiver;
    return { ...passing, passUntil: isoOrNull(endOf(expires)), waived: [{ id: ID, owner, expires }] };
  }
  const graded = atMost(level, ended.worst);
  const message = standing.kind === 'void' ? `${ended.message} (${standing.why})` : ended.message;
  return { ...passing, outcome: graded === 'block' ? 'block' : 'pass', findings: [{ id: ID, level: graded, message }] };
}

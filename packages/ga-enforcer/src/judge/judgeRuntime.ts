import { endOf, type Policy } from '@nilometer/policy';
import { isoOrNull } from './isoSeconds.ts';
import { atMost, levelOf } from './levelOf.ts';
import { nodeLines } from './nodeLines.ts';
import type { Runtime } from './runtime.ts';
import type { RuntimeVerdict } from './verdict.ts';

const endOfLine = (line: string): number => endOf(nodeLines[line]?.endsAt ?? '');

/**
 * `ga/runtime-eol`. A project that can only run on lines past their end of life is blocked; one whose `engines`
 * merely still allows one of them is warned, because it may well run on another.
 */
export function judgeRuntime({ node, lines, source }: Runtime, policy: Pick<Policy, 'gate'>, now: Date): RuntimeVerdict {
  const level = levelOf('ga/runtime-eol', policy.gate.levels);
  const ended = lines.filter((line) => endOfLine(line) <= now.getTime());
  const last = lines.length === 0 ? null : Math.max(...lines.map(endOfLine));
  const shared = { node, source, passUntil: level === 'block' ? isoOrNull(last) : null };
  const [first] = ended;
  if (first === undefined || level === 'off') return { ...shared, outcome: 'pass', findings: [] };
  const all = ended.length === lines.length;
  const named = ended.map((line) => `${line} (ended ${nodeLines[line]?.endsAt ?? ''})`).join(', ');
  const message = `by ${source ?? 'nobody'} it ${all ? 'runs' : 'may run'} on Node ${named}`;
  const graded = atMost(level, all ? 'block' : 'warn');
  return { ...shared, outcome: graded === 'block' ? 'block' : 'pass', findings: [{ id: 'ga/runtime-eol', level: graded, message }] };
}

import { printable } from '@nilometer/policy';
import { counted, dependencies } from './counted.ts';
import type { Section } from './section.ts';

const origins = { live: 'the live registry', snapshot: 'a snapshot' } as const;

/** The verdict, on what, as of when, by which knowledge. */
export const headline: Section = ({ body, pathPrefix, assumed, notices = [] }, colors) => {
  const blocked = body.dependencies.filter(({ level }) => level === 'block').length;
  const verdicts = {
    block: colors.red(colors.bold('BLOCKED')),
    undetermined: colors.yellow(colors.bold('UNDETERMINED')),
    pass: colors.green(colors.bold('PASS')),
  } as const;
  const until = body.outcome === 'pass' && body.passUntil !== null ? ` until ${body.passUntil}, unless something is withdrawn or banned` : '';
  const counts = body.outcome === 'block' ? `: ${blocked} of ${dependencies(body.dependencies.length)}${body.runtime.outcome === 'block' ? ', and the runtime' : ''}` : until;
  const taken = body.metadata.origin === 'snapshot' ? ` taken ${body.metadata.takenAt ?? 'nobody knows when'}` : '';
  return [
    `${verdicts[body.outcome]}  ${printable(pathPrefix + body.lockfile)}${counts}`,
    colors.dim(`judged as of ${body.at} by ${origins[body.metadata.origin]}${taken}; ${counted(body.notJudged, 'package', 'packages')} not judged`),
    ...notices.map((sentence) => colors.yellow(printable(sentence))),
    ...assumed.map((sentence) => colors.dim(`assumed: ${printable(sentence)}`)),
  ];
};

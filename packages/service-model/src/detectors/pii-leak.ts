import { byPlace } from '../detection/byPlace.ts';
import { isMadeUp } from '../detection/leak/isMadeUp.ts';
import { isMailJob } from '../detection/leak/isMailJob.ts';
import { judgeName } from '../detection/leak/judgeName.ts';
import { mayReachSink } from '../detection/leak/mayReachSink.ts';
import { type Sink, type SinkCall, sinksIn } from '../detection/leak/sinks.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Confidence } from '../model.ts';

const rank = { low: 0, medium: 1, high: 2 } satisfies Record<Confidence, number>;

const reported = { values: ['report', 'ignore'], default: 'report' } as const;

/** Secrets are put into addresses and events because that is how they are used; what keeps a log or a message keeps them for others. */
const READ_BY_OTHERS: ReadonlySet<Sink> = new Set(['log', 'error']);

function detectionsIn(one: SinkCall, min: Confidence): Detection[] {
  const { sink, said, call: { fields, file, range, in: within } } = one;
  return fields.flatMap((name): Detection[] => {
    const verdict = judgeName(name, within);
    if (!verdict || rank[verdict.confidence] < rank[min]) return [];
    const data = { name, sink: said, evidence: verdict.evidence[0] ?? '' };
    const base = { data, file, range, subject: `${sink} ${name}` };
    if (verdict.label === 'secret') return READ_BY_OTHERS.has(sink) ? [{ ...base, messageId: 'secret' }] : [];
    return verdict.label === 'pii' ? [{ ...base, messageId: sink }] : [];
  });
}

/** A helper that logs in three places is called once. */
function isFirstAtItsPlace(): (detection: Detection) => boolean {
  const seen = new Set<string>();
  return ({ file, range, subject }) => {
    const key = `${file} ${range.start.offset} ${subject}`;
    return !seen.has(key) && seen.add(key).size > 0;
  };
}

/** Reported on the call that takes the data out. */
export default defineDetector({
  id: 'pii-leak',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    log: '{{name}} is personal data ({{evidence}}), and reaches {{sink}}: it is kept in plain text, read by whoever reads logs, and no deletion of a person\u2019s data finds it. Log an id instead, or redact it.',
    error: '{{name}} is personal data ({{evidence}}), and reaches {{sink}}: messages of errors end in logs, error trackers and answers to callers. Name an id instead, or leave it out.',
    event: '{{name}} is personal data ({{evidence}}), and is sent in plain text with {{sink}}: brokers and consumers keep it, and no deletion of a person\u2019s data finds it. Send an id instead, or encrypt it.',
    url: '{{name}} is personal data ({{evidence}}), and is put into {{sink}}: every server and proxy on the way logs addresses. Send it in the body, or send an id instead.',
    secret: '{{name}} is a secret ({{evidence}}), and reaches {{sink}}: whoever reads it there can use it. Leave it out, and renew what has been logged already.',
  },
  choices: { minConfidence: { values: ['high', 'medium', 'low'], default: 'high' }, log: reported, error: reported, event: reported, url: reported, mailJobs: { values: ['ignore', 'report'], default: 'ignore' } },
  mayConcern: mayReachSink,
  detect: ({ behaviours }, { options }) =>
    sinksIn(behaviours)
      .filter((one) => options[one.sink] === 'report' && !isMadeUp(one.call.file) && (options.mailJobs === 'report' || !isMailJob(one)))
      .flatMap((one) => detectionsIn(one, options.minConfidence))
      .filter(isFirstAtItsPlace())
      .sort(byPlace),
});

import { isHidden } from '../../behaviours/reach/isHidden.ts';
import { HIDES } from '../../behaviours/reach/passing.ts';
import type { ReachedRecord } from '../../behaviour.ts';
import type { Detection } from '../../detector.ts';
import type { Confidence, PiiVerdict } from '../../model.ts';
import type { Knowledge } from '../../pii/knowledge.ts';
import { isSure } from '../../pii/isSure.ts';
import { isAddress, isHost } from './isOfMachine.ts';
import { isLookUp } from './isLookUp.ts';
import { fieldVerdicts, judgeReached } from './judgeReached.ts';
import type { Sink, SinkCall } from './sinks.ts';

/** Secrets are put into addresses and events because that is how they are used; what is read by others keeps them for others. */
const READ_BY_OTHERS: ReadonlySet<Sink> = new Set(['log', 'error']);

/** Of a whole record so many fields are named. */
const NAMED = 3;

/** Whoever calls there is a server of another company. */
const CALLED_BY_SERVERS = /web-?hook|grpc|callback|twilio|stripe|sendgrid|mailgun|postmark|vonage|paypal|razorpay/i;

/** What is sure enough, and by what a company knows of its own words. */
export interface Judging {
  readonly min: Confidence;
  readonly knowledge: Knowledge;
}

const isServer = ({ category = '' }: PiiVerdict, { file, in: within }: SinkCall['call']): boolean => category.startsWith('user.device') && CALLED_BY_SERVERS.test(`${file} ${within}`);

const isLeak = (verdict: PiiVerdict, sink: Sink): boolean => verdict.label === 'pii' || (verdict.label === 'secret' && READ_BY_OTHERS.has(sink));

function ofRecord(record: ReachedRecord, { sink }: SinkCall, { min, knowledge }: Judging): Pick<Detection, 'messageId' | 'data'>[] {
  if (HIDES.test(record.of)) return [];
  const leaking = fieldVerdicts(record, knowledge).filter(({ verdict }) => isSure(verdict, min) && isLeak(verdict, sink)).map(({ field, verdict }) => `\`${field}\`${verdict.label === 'secret' ? ' (a secret)' : ''}`);
  const [first, ...others] = leaking.slice(0, NAMED);
  if (first === undefined) return [];
  const more = leaking.length > NAMED ? ` and ${leaking.length - NAMED} more` : '';
  return [{ messageId: 'record', data: { record: record.name, fields: [first, ...others].join(', ') + more } }];
}

function ofName(name: string, { sink, call }: SinkCall, { min, knowledge }: Judging): Pick<Detection, 'messageId' | 'data'>[] {
  const verdict = judgeReached(name, call.in, call.records.find(({ of }) => of === name), knowledge);
  if (!verdict || !isSure(verdict, min) || !isLeak(verdict, sink) || isServer(verdict, call) || (call.kind === 'http' && (isLookUp(verdict, call) || (isAddress(verdict) && isHost(name, call))))) return [];
  return [{ messageId: verdict.label === 'secret' ? 'secret' : sink, data: { evidence: verdict.evidence[0] ?? '' } }];
}

/** What of personal data and secrets one call takes out: values by their names, and whole records. */
export function leaksIn(one: SinkCall, judging: Judging): Detection[] {
  const { sink, said, call } = one;
  return call.fields.flatMap((name): Detection[] => {
    const record = call.records.find(({ of, field }) => of === name && field === undefined);
    if (record && isHidden(record)) return [];
    const found = [...ofName(name, one, judging), ...(record ? ofRecord(record, one, judging) : [])].slice(0, 1);
    return found.map(({ messageId, data }) => ({ messageId, data: { name, sink: said, ...data }, file: call.file, range: call.range, subject: `${sink} ${name}` }));
  });
}

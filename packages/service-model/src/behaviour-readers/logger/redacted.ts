import type { ReachedRecord, Reaches } from '../../behaviour.ts';
import { itemsOf } from '../../behaviours/itemsOf.ts';
import type { CodeCall, Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { givenLoggers } from './givenLoggers.ts';

/** `headers`, `x-email` of `req.headers["x-email"]`: https://github.com/pinojs/pino/blob/main/docs/redaction.md */
const partsOf = (path: string): readonly string[] => path.split(/[.[\]"'`]+/).filter((part) => part !== '' && part !== '*');

const lastOf = (path: string): string => partsOf(path).at(-1) ?? '';

/** The paths that a logger's own options take out of what it writes: `pino({ redact: ['*.email'] })`, `{ redact: { paths } }`. */
function redactedBy({ steps }: Origin, context: CodeContext): readonly string[] {
  const { values } = context;
  const options = steps.flatMap((step) => ('args' in step ? step.args : []));
  return options.flatMap((one) => {
    const redact = values.property(one, 'redact');
    return redact ? itemsOf(values.property(redact, 'paths') ?? redact, context).map((path) => values.text(path) ?? '') : [];
  });
}

/** Of a logger that is handed in: what all that are handed in take out. */
function redactedByAll(loggers: readonly Origin[], context: CodeContext): readonly string[] {
  const [first = [], ...others] = loggers.map((one) => redactedBy(one, context));
  return first.filter((path) => others.every((paths) => paths.includes(path)));
}

/** A record that is called a secret is one for what is redacted of it: `accessToken.value`. */
const SECRET = /(?:credential|token|secret|session|key)s?$/i;

const without = ({ fields, ...record }: ReachedRecord, hidden: ReadonlySet<string>): ReachedRecord =>
  ({ ...record, fields: record.field === undefined ? fields.filter(({ name }) => !hidden.has(name)) : fields });

/** What is left of what reaches a log when its logger has redacted it. By the last names of a path: where it stands in the line that is written is not followed. */
export function unredacted(reached: Reaches, call: CodeCall, origin: Origin, context: CodeContext): Reaches {
  if (reached.fields.length === 0) return reached;
  const own = redactedBy(origin, context);
  const paths = own.length > 0 ? own : redactedByAll(givenLoggers(call, context), context);
  if (paths.length === 0) return reached;
  const hidden = new Set(paths.map(lastOf).filter((name) => name !== ''));
  const holders = new Set(paths.map((path) => partsOf(path).at(-2) ?? '').filter((name) => SECRET.test(name)));
  const fields = reached.fields.filter((name) => !hidden.has(lastOf(name)) && !holders.has(lastOf(name)));
  return { fields, records: reached.records.filter(({ of }) => fields.includes(of)).map((one) => without(one, hidden)) };
}

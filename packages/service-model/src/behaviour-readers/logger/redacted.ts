import type { ReachedRecord, Reaches } from '../../behaviour.ts';
import { itemsOf } from '../../behaviours/itemsOf.ts';
import type { Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';

/** `email` of `user.email`, `*.email`, `req.headers["x-email"]`: https://github.com/pinojs/pino/blob/main/docs/redaction.md */
const lastOf = (path: string): string => path.split(/[.[\]"'`]+/).findLast((part) => part !== '' && part !== '*') ?? '';

/** Names that a logger's own options take out of what it writes: `pino({ redact: ['*.email'] })`, `{ redact: { paths } }`. */
function redactedBy({ steps }: Origin, context: CodeContext): ReadonlySet<string> {
  const { values } = context;
  const options = steps.flatMap((step) => ('args' in step ? step.args : []));
  const paths = options.flatMap((one) => {
    const redact = values.property(one, 'redact');
    return redact ? itemsOf(values.property(redact, 'paths') ?? redact, context) : [];
  });
  return new Set(paths.map((path) => lastOf(values.text(path) ?? '')).filter((name) => name !== ''));
}

const without = ({ fields, ...record }: ReachedRecord, hidden: ReadonlySet<string>): ReachedRecord =>
  ({ ...record, fields: record.field === undefined ? fields.filter(({ name }) => !hidden.has(name)) : fields });

/** What is left of what reaches a log when its logger has redacted it. By the last name of a path: where it stands in the line that is written is not followed. */
export function unredacted(reached: Reaches, origin: Origin, context: CodeContext): Reaches {
  const hidden = redactedBy(origin, context);
  if (hidden.size === 0) return reached;
  const fields = reached.fields.filter((name) => !hidden.has(lastOf(name)));
  return { fields, records: reached.records.filter(({ of }) => fields.includes(of)).map((one) => without(one, hidden)) };
}

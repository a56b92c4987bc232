import type { Reaches } from '../../behaviour.ts';
import type { CodeCall } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { itemsOf } from '../itemsOf.ts';
import { reachOf } from './reachOf.ts';

/** `INTERNAL.includes()` with what it asks about, and nothing else; of a list that is written there, no name is left. */
const ASKS = /^(?:([\w$.]+)\.)?includes\(\)$/;

/** A name is looked for in small letters. */
const FORM = /\.(?:toLowerCase|toUpperCase|trim)\(\)$/;

/** What a check found in a list of constants, as it is written: `ip` of `if (INTERNAL.includes(ip))`. */
function listed(asks: readonly string[], { place }: CodeCall, context: CodeContext): string[] {
  const [call = '', asked = '', ...others] = asks;
  const found = ASKS.exec(call);
  const name = asked.replace(FORM, '');
  if (!found || name === '' || name.endsWith('()') || others.length > 0) return [];
  const [, list] = found;
  const items = list === undefined ? undefined : itemsOf({ place, expr: { ref: list } }, context);
  return items === undefined || (items.length > 1 && items.every((item) => context.values.text(item) !== null)) ? [name] : [];
}

/** `email` of `if (!email)`: where that holds, it says nothing. */
const missed = (asks: readonly string[]): readonly string[] => (asks.length === 1 && !asks[0]?.endsWith('()') ? asks : []);

/** What reaches a call, less what is one of a few constants there: reserved names, addresses of the machine itself, and less what is known to be nothing. They are nobody's. */
export function withoutListed<T extends Reaches>(reached: T, call: CodeCall, context: CodeContext): T {
  const { within: { fact: { checks = [] } }, expr: { at: [start] }, place } = call;
  if (reached.fields.length === 0 || checks.length === 0) return reached;
  const holding = checks.filter(({ missing, then, else: other }) => {
    const branch = missing ? other : then;
    return branch && branch.start <= start && start < branch.end;
  });
  const absent = checks.filter(({ missing, then }) => missing && then.start <= start && start < then.end);
  const names = [...holding.flatMap(({ asks }) => listed(asks, call, context)), ...absent.flatMap(({ asks }) => missed(asks))];
  if (names.length === 0) return reached;
  const known = new Set(reachOf(names.map((ref) => ({ place, expr: { ref } })), context).fields);
  return { ...reached, fields: reached.fields.filter((name) => !known.has(name)), records: reached.records.filter(({ of }) => !known.has(of)) };
}

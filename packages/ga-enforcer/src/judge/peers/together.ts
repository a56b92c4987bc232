import { refusal } from './clashes.ts';
import type { Choice, Member } from './member.ts';

/** Would one refuse the other if it alone moved, or alone stayed? */
function isTied(a: Member, b: Member, choice: Choice): boolean {
  const [aAt, bAt] = [choice.get(a.name) ?? 0, choice.get(b.name) ?? 0];
  const alone = [refusal(a, aAt, b, 0), refusal(b, 0, a, aAt), refusal(b, bAt, a, 0), refusal(a, 0, b, bAt)];
  return refusal(a, 0, b, 0) === undefined && refusal(b, 0, a, 0) === undefined && alone.some((range) => range !== undefined);
}

/**
 * The members that move together with one, itself included, in the order of their names: package managers refuse any of
 * them alone.
 */
export function together(member: Member, members: ReadonlyMap<string, Member>, choice: Choice): Member[] {
  const moving = [...members.values()].filter(({ name }) => (choice.get(name) ?? 0) > 0);
  const found = new Set([member]);
  for (const one of found) {
    for (const other of moving) if (!found.has(other) && isTied(one, other, choice)) found.add(other);
  }
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}

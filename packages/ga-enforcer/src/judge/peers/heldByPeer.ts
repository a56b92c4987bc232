import type { Holder } from '../verdict.ts';
import { refusal } from './clashes.ts';
import type { Fit } from './fit.ts';
import { type Member, versionAt } from './member.ts';
import { together } from './together.ts';

/** The first refusal of a wished version, of one by another. */
function firstRefusal(holders: readonly Member[], held: readonly Member[], { choice, wished }: Fit): Holder | undefined {
  for (const who of holders) {
    const at = choice.get(who.name) ?? 0;
    for (const on of held) {
      const range = on === who ? undefined : refusal(who, at, on, Math.max(on.start, wished.get(on.name) ?? 0));
      if (range !== undefined) return { kind: 'peer', by: `${who.name}@${versionAt(who, at)}`, wants: held.length === 1 ? range : `${on.name} ${range}` };
    }
  }
  return undefined;
}

/** What is demanded has peers of its own, and one of them stays behind. */
function ownRefusal(member: Member, others: readonly Member[], { choice }: Fit): Holder | undefined {
  for (const on of others) {
    const range = refusal(member, member.start, on, choice.get(on.name) ?? 0);
    if (range !== undefined) return { kind: 'peer', by: `${member.name}@${versionAt(member, member.start)}`, wants: `${on.name} ${range}` };
  }
  return undefined;
}

/**
 * Who keeps a member below what is demanded of it: of those that move with it, the one that went as far as it can comes
 * before those that it holds back in turn.
 */
export function heldByPeer(member: Member, members: ReadonlyMap<string, Member>, found: Fit): Holder | undefined {
  const { choice, wished } = found;
  const family = together(member, members, wished);
  const others = [...members.values()].filter((other) => other !== member);
  const isAtItsEnd = ({ name }: Member): boolean => choice.get(name) === wished.get(name);
  return firstRefusal(others.filter(isAtItsEnd), [member], found)
    ?? firstRefusal(family.filter(isAtItsEnd), family, found)
    ?? firstRefusal(others.filter(isAtItsEnd), family, found)
    ?? firstRefusal(others, [member], found)
    ?? ownRefusal(member, others, found);
}

import { own } from '../../own.ts';
import { refuses } from '../holder.ts';
import { type Choice, type Member, versionAt } from './member.ts';

/** In one choice, `who` has a peer range that refuses the version of `on`. */
export interface Clash {
  readonly who: Member;
  readonly on: Member;
  readonly range: string;
}

/** With which range a version of one refuses a version of another; `undefined`: it does not. */
export function refusal(who: Member, whoAt: number, on: Member, onAt: number): string | undefined {
  const range = own(who.peersOf(versionAt(who, whoAt)), on.name);
  return range !== undefined && refuses(range, versionAt(on, onAt)) ? range : undefined;
}

/**
 * Every clash of a choice. Where the installed versions clash, the project lives with it (`legacy-peer-deps`), so that
 * pair is never said again.
 */
export function clashesIn(members: ReadonlyMap<string, Member>, choice: Choice): Clash[] {
  return [...members.values()].flatMap((who) => {
    const whoAt = choice.get(who.name) ?? 0;
    return Object.keys(who.peersOf(versionAt(who, whoAt))).flatMap((name) => {
      const on = members.get(name);
      const range = on && refusal(who, whoAt, on, choice.get(name) ?? 0);
      return on === undefined || range === undefined || refusal(who, 0, on, 0) !== undefined ? [] : [{ who, on, range }];
    });
  });
}

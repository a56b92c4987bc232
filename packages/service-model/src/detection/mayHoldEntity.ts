import type { Policy } from '@nilometer/policy';
import { bannedNames } from '../project/bannedNames.ts';
import { type Interests, mayConcern } from '../project/examine.ts';
import { knownOf } from '../project/known.ts';
import { speaksTo } from '../project/speaks.ts';
import type { Reader } from '../reader.ts';
import { readers } from '../readers/all.generated.ts';

const READERS: readonly Reader[] = Object.values(readers);

const speaks = speaksTo(READERS.filter(({ code }) => code?.entities));

const known = new WeakMap<Policy, Interests>();

function interestsOf(policy: Policy): Interests {
  const interests = known.get(policy) ?? { readers: READERS, bans: bannedNames([]), packages: knownOf(policy, READERS).packages, speaks };
  known.set(policy, interests);
  return interests;
}

let last: { readonly file: string; readonly text: string; readonly policy: Policy; readonly answer: boolean } | undefined;

/**
 * Can a text declare an entity of any ORM? Cheap; never says no to one that does. The rules of a linter ask one after
 * the other about the same text.
 */
export function mayHoldEntity(file: string, text: string, policy: Policy): boolean {
  if (last?.file === file && last.text === text && last.policy === policy) return last.answer;
  const answer = mayConcern(file, text, interestsOf(policy));
  last = { file, text, policy, answer };
  return answer;
}

import { gtr, ltr } from 'semver';
import { refuses } from '../holder.ts';
import { type Clash, clashesIn, refusal } from './clashes.ts';
import { type Choice, type Member, versionAt } from './member.ts';

type Step = (clash: Clash, choice: Map<string, number>) => boolean;

const firstFrom = (from: number, { versions }: Member, fits: (index: number) => boolean): number | undefined => {
  const found = versions.findIndex((_, index) => index >= from && fits(index));
  return found === -1 ? undefined : found;
};

/** Whoever lags moves up to the first version that ends the clash; nobody, where there is none. */
const raise: Step = ({ who, on, range }, choice) => {
  const [whoAt, onAt] = [choice.get(who.name) ?? 0, choice.get(on.name) ?? 0];
  const isAbove = gtr(versionAt(on, onAt), range);
  const higherOn = isAbove ? undefined : firstFrom(onAt + 1, on, (index) => !refuses(range, versionAt(on, index)));
  if (higherOn !== undefined) {
    choice.set(on.name, higherOn);
    return true;
  }
  const higherWho = isAbove ? firstFrom(whoAt + 1, who, (index) => refusal(who, index, on, onAt) === undefined) : undefined;
  if (higherWho !== undefined) choice.set(who.name, higherWho);
  return higherWho !== undefined;
};

/** Whoever is ahead moves back. The installed versions do not clash, so this ends there at the latest. */
const lower: Step = ({ who, on, range }, choice) => {
  const [whoAt, onAt] = [choice.get(who.name) ?? 0, choice.get(on.name) ?? 0];
  const lowerOn = ltr(versionAt(on, onAt), range) ? -1 : on.versions.findLastIndex((version, index) => index < onAt && !refuses(range, version));
  if (lowerOn === -1 && whoAt === 0) return false;
  if (lowerOn === -1) choice.set(who.name, whoAt - 1);
  else choice.set(on.name, lowerOn);
  return true;
};

function repeat(step: Step, members: ReadonlyMap<string, Member>, from: Choice): Map<string, number> {
  const choice = new Map(from);
  let moved = true;
  while (moved) {
    moved = false;
    for (const clash of clashesIn(members, choice)) {
      const { who, on } = clash;
      // An earlier step may have ended it.
      const range = refusal(who, choice.get(who.name) ?? 0, on, choice.get(on.name) ?? 0);
      if (range !== undefined && step({ who, on, range }, choice)) moved = true;
    }
  }
  return choice;
}

/** Nothing of its own accepts what others have to move to, so it goes as far as it can: that is where they can meet. */
const goToTheEnd: Step = ({ who, on, range }, choice) => {
  const end = who.versions.length - 1;
  if (choice.get(who.name) === end || !gtr(versionAt(on, choice.get(on.name) ?? 0), range)) return false;
  choice.set(who.name, end);
  return true;
};

const raiseOrGo: Step = (clash, choice) => raise(clash, choice) || goToTheEnd(clash, choice);

export interface Fit {
  /** Versions that fit each other: the demanded ones or higher, where there are such. */
  readonly choice: Choice;
  /** As far as each would go if nobody held it back. */
  readonly wished: Choice;
}

/**
 * The lowest versions from the demanded ones up whose peer ranges accept each other. Where there are none, what is too far
 * ahead moves back until all fit.
 */
export function fit(members: ReadonlyMap<string, Member>): Fit {
  const wished = repeat(raiseOrGo, members, new Map([...members.values()].map(({ name, start }) => [name, start])));
  return { wished, choice: repeat(lower, members, wished) };
}

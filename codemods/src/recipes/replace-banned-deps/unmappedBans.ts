import { bansOf, type Ban } from '@nilometer/policy';
import { type Detection, detectors } from '@nilometer/service-model';
import type { DecidedSite, RecipeContext } from '../../engine/recipe.ts';
import type { SourceFile } from '../../engine/sourceFile.ts';
import { leaveUse } from './judgeUse.ts';
import type { ReplaceOptions, Target } from './targets.ts';

const detector = detectors['banned-dependencies'];

/** What lint reports and no mapping speaks of. */
export interface UnmappedBans {
  /** Strings of which every file with such a site holds one. */
  readonly needles: readonly string[];
  /**
   * A site for each finding of the rule, left to a person.
   * @param covered offsets of the file at which a mapping has its say.
   */
  sitesIn(file: SourceFile, covered?: ReadonlySet<number>): DecidedSite[];
}

/** Of the policy; none where packages were named, since only those are wanted then. */
export function unmappedBans({ packages }: ReplaceOptions, targets: readonly Target[], context: RecipeContext): UnmappedBans {
  const { bans } = context.policy.policy;
  const isMapped = (name: string): boolean => targets.some((target) => target.name === name);
  const wanted = packages ? [] : bans.filter(({ package: name, versions }) => versions === undefined && !isMapped(name));
  const needles = wanted.map(({ package: name }) => name.replace(/\*$/, ''));
  return {
    needles,
    sitesIn(file, covered) {
      const { path, text } = file;
      const named = [...needles, ...(covered ? targets.map(({ name }) => name) : [])];
      if (packages || !named.some((needle) => isQuoted(needle, text))) return [];
      const detections = detector.detect(context.modelOf(path, text), { policy: context.policy.policy, options: {}, now: context.now, textOf: () => text });
      const open = detections.filter(({ file: where, package: name = '', range }) => where === path && (covered ? !covered.has(range.start.offset) : !isMapped(name)));
      return open.map((detection) => leftToPerson(detection, isMapped, bansOf(bans, detection.package ?? '', context.now).find(({ versions }) => versions === undefined), file, context.rerun));
    },
  };
}

/** `npm:request@2` is an alias's way to name a package. */
function isQuoted(needle: string, text: string): boolean {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) if (/["'`:]/.test(text[at - 1] ?? '')) return true;
  return false;
}

function leftToPerson({ package: name = '', range }: Detection, isMapped: (name: string) => boolean, ban: Ban | undefined, { text }: SourceFile, rerun: string): DecidedSite {
  const found = { offset: range.start.offset };
  const choices = [ban?.replacement === undefined ? 'replace it by hand' : `by hand, instead: ${ban.replacement}`, 'keep the package here and have the ban waived until it can go'] as const;
  const [why, unsafeBecause] = isMapped(name)
    ? [`${name} is declared for others, or under another name`, 'who depends on this package may count on the peer, and a package under another name is imported by that name']
    : [`no mapping for ${name}`, `which uses of ${name} something else serves as well has to be judged one by one`];
  return { found, decision: leaveUse({ unsafeBecause, choices }, why, text, found.offset, rerun) };
}

import { bansOf, type Ban } from '@nilometer/policy';
import { type Detection, detectors } from '@nilometer/service-model';
import type { DecidedSite, FilePlan, RecipeContext } from '../../engine/recipe.ts';
import type { SourceFile } from '../../engine/sourceFile.ts';
import { leaveUse } from './judgeUse.ts';
import type { ReplaceOptions, Target } from './targets.ts';

const detector = detectors['banned-dependencies'];

/** What lint reports and no mapping speaks of. */
export interface UnmappedBans {
  /** Strings of which every file with such a site holds one. */
  readonly needles: readonly string[];
  /** Cheap; never false for a source file with such a site. */
  mayConcern(file: SourceFile): boolean;
  /**
   * A site for each finding of the rule, left to a person; a file that lint can't read is unparsed here too.
   * @param covered offsets of the file at which a mapping has its say.
   */
  plan(file: SourceFile, covered?: ReadonlySet<number>): FilePlan;
}

/** Of the policy; none where packages were named, since only those are wanted then. */
export function unmappedBans({ packages }: ReplaceOptions, targets: readonly Target[], context: RecipeContext): UnmappedBans {
  const { bans } = context.policy.policy;
  const isMapped = (name: string): boolean => targets.some((target) => target.name === name);
  const wanted = packages ? [] : bans.filter(({ package: name, versions }) => versions === undefined && !isMapped(name));
  const needles = wanted.map(({ package: name }) => name.replace(/\*$/, ''));
  return {
    needles,
    mayConcern: ({ path, text }) => !isDeclarations(path) && needles.some((needle) => isQuoted(needle, text)),
    plan(file, covered) {
      const { path, text } = file;
      const named = [...needles, ...(covered ? targets.map(({ name }) => name) : [])];
      if (packages || !named.some((needle) => isQuoted(needle, text))) return { parsed: true, found: [], sites: [] };
      const model = context.modelOf(path, text);
      const [problem] = model.unparsed.filter((one) => one.file === path);
      if (problem) return { parsed: false, line: problem.line, reason: problem.reason };
      const detections = detector.detect(model, { policy: context.policy.policy, options: {}, now: context.now, textOf: () => text });
      const isOpen = ({ package: name = '', range }: Detection): boolean => (covered ? !covered.has(range.start.offset) : !isMapped(name));
      const open = detections.filter((one) => one.file === path && isOpen(one));
      const banOn = (name: string): Ban | undefined => bansOf(bans, name, context.now).find(({ versions }) => versions === undefined);
      const sites = open.map((detection) => leftToPerson(detection, { isMapped, banOn, text, rerun: context.rerun }));
      return { parsed: true, found: sites.map(({ found }) => found), sites };
    },
  };
}

/** Lint does not look at them. */
const isDeclarations = (path: string): boolean => /\.d\.[mc]?ts$/.test(path);

/** `npm:request@2` is an alias's way to name a package. */
function isQuoted(needle: string, text: string): boolean {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) if (/["'`:]/.test(text[at - 1] ?? '')) return true;
  return false;
}

interface Around {
  readonly isMapped: (name: string) => boolean;
  readonly banOn: (name: string) => Ban | undefined;
  readonly text: string;
  readonly rerun: string;
}

function leftToPerson({ package: name = '', range }: Detection, { isMapped, banOn, text, rerun }: Around): DecidedSite {
  const found = { offset: range.start.offset };
  const ban = banOn(name);
  const choices = [ban?.replacement === undefined ? 'replace it by hand' : `by hand, instead: ${ban.replacement}`, 'keep the package here and have the ban waived until it can go'] as const;
  const [why, unsafeBecause] = isMapped(name)
    ? [`${name} is declared for others, or under another name`, 'who depends on this package may count on the peer, and a package under another name is imported by that name']
    : [`no mapping for ${name}`, `which uses of ${name} something else serves as well has to be judged one by one`];
  return { found, decision: leaveUse({ unsafeBecause, choices }, why, text, found.offset, rerun) };
}

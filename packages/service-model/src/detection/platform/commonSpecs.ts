import { groupBy } from '@nilometer/policy';
import type { DeclaredDependency } from '../../model.ts';
import type { Declared } from './platformDeclared.ts';

interface Odd {
  readonly site: DeclaredDependency;
  /** The first place that has the range which most have. */
  readonly common: DeclaredDependency;
}

/** What installs a version. Peers say what they bear, which is wider. */
const INSTALLING = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** A range of versions; `workspace:`, `catalog:`, `*`, tags, files and addresses leave the choice to something else. */
const RANGE = /^(?:npm:[^\s]+@)?[v=^~<>\s]*\d/;

const rangeOf = ({ spec }: DeclaredDependency): string | undefined => (RANGE.test(spec) ? spec.replace(/^npm:.+@/, '').trim() : undefined);

const ranged = ({ at }: Declared): DeclaredDependency[] => INSTALLING.flatMap((section) => at[section] ?? []).filter((one) => rangeOf(one) !== undefined);

/** The ranges of each package that most places have; of several, the one that is met first. */
export function commonSpecs(all: readonly Declared[]): (declared: Declared) => Odd[] {
  const byPackage = groupBy(all, ({ packageName }) => packageName);
  const common = new Map([...byPackage].flatMap(([name, some]) => {
    const byRange = [...groupBy(some.flatMap(ranged), (one) => rangeOf(one) ?? '').values()];
    const [most] = byRange.reduce<DeclaredDependency[]>((best, one) => (one.length > best.length ? one : best), []);
    return most ? [[name, most] as const] : [];
  }));
  return (declared) => {
    const most = common.get(declared.packageName);
    return most ? ranged(declared).filter((site) => rangeOf(site) !== rangeOf(most)).map((site) => ({ site, common: most })) : [];
  };
}

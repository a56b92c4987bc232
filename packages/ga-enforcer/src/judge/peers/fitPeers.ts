import { groupBy } from '@nilometer/policy';
import { own } from '../../own.ts';
import type { Install, Commands } from '../../lockfile/packageManager.ts';
import type { Lookup } from '../../metadata/metadata.ts';
import type { JudgedDependency } from '../judgeDependency.ts';
import { type Fit, fit } from './fit.ts';
import { heldByPeer } from './heldByPeer.ts';
import { type Member, versionAt } from './member.ts';
import { together } from './together.ts';

export interface PeerContext {
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly commands: Commands;
}

const importedName = ({ entry }: JudgedDependency): string => entry.alias ?? entry.name;

/** Those in whose way nothing but a peer can stand, and whose peers are known. */
const canMove = ({ entry, verdict }: JudgedDependency): boolean => entry.direct && entry.resolvedKind === 'registry' && verdict.holder?.kind !== 'override';

function memberOf(dependency: JudgedDependency, lookups: PeerContext['lookups']): Member {
  const { entry, verdict, movable } = dependency;
  const lookup = lookups.get(entry.name);
  const versions = lookup?.kind === 'known' ? lookup.record.versions : {};
  const higher = canMove(dependency) ? movable : [];
  const demanded = verdict.level === 'block' && verdict.command !== undefined ? higher.indexOf(verdict.target.minimal ?? '') + 1 : 0;
  return {
    name: importedName(dependency),
    versions: [entry.version, ...higher],
    start: demanded,
    peersOf: (version) => own(versions, version)?.peerDependencies ?? {},
  };
}

const installOf = ({ entry, verdict }: JudgedDependency, version: string): Install =>
  ({ name: entry.name, version, ...(verdict.alias !== undefined && { alias: verdict.alias }) });

interface Family {
  readonly dependencies: ReadonlyMap<string, JudgedDependency>;
  readonly members: ReadonlyMap<string, Member>;
  readonly found: Fit;
  readonly commands: Commands;
}

/** What is demanded of one dependency, moved to where it fits; as it was where nothing is demanded. */
function fitted(dependency: JudgedDependency, { dependencies, members, found, commands }: Family): JudgedDependency {
  const member = members.get(importedName(dependency));
  if (member === undefined || member.start === 0) return dependency;
  const at = found.choice.get(member.name) ?? 0;
  const version = versionAt(member, at);
  const family = at === 0 ? [] : together(member, members, found.choice);
  const wanted = family.flatMap((one) => {
    const other = dependencies.get(one.name);
    return other ? [installOf(other, versionAt(one, found.choice.get(one.name) ?? 0))] : [];
  });
  const { command: _alone, holder: before, target, ...verdict } = dependency.verdict;
  const holder = at < member.start ? (heldByPeer(member, members, found) ?? before) : before;
  const isAsDemanded = at === member.start && family.length <= 1;
  return {
    ...dependency,
    verdict: {
      ...verdict,
      ...(holder && { holder }),
      // Of a family, only what fits the others may be recommended.
      target: at < member.start || isAsDemanded ? target : { minimal: version, recommended: version },
      ...(wanted.length > 0 && { command: commands.install(dependency.entry.importer, wanted) }),
    },
  };
}

/**
 * Demands only sets of versions that can be installed: families whose peer ranges tie them move by one command, at versions
 * that accept each other. Where no such versions reach what is demanded, the command goes as far as they do, and the holder
 * is the peer that ends it.
 */
export function fitPeers(judged: readonly JudgedDependency[], { lookups, commands }: PeerContext): JudgedDependency[] {
  const direct = judged.filter(({ entry }) => entry.direct && lookups.has(entry.name));
  const families = new Map<string, Family>();
  for (const [importer, own] of groupBy(direct, ({ entry }) => entry.importer)) {
    const dependencies = new Map(own.map((dependency) => [importedName(dependency), dependency]));
    const members = new Map(own.map((dependency) => [importedName(dependency), memberOf(dependency, lookups)]));
    if ([...members.values()].every(({ start }) => start === 0)) continue;
    families.set(importer, { dependencies, members, found: fit(members), commands });
  }
  return judged.map((dependency) => {
    const family = dependency.entry.direct ? families.get(dependency.entry.importer) : undefined;
    return family ? fitted(dependency, family) : dependency;
  });
}

import type { Lockfile } from '../../lockfile/lockfileFormat.ts';

/**
 * The package and the direct dependencies that peer ranges tie to it, near or far: what has to be asked about to know which
 * command moves it. By the names that the registry knows.
 */
export function peerNames(name: string, { entries }: Lockfile): Set<string> {
  const direct = entries.filter((entry) => entry.direct && entry.resolvedKind === 'registry');
  const byId = new Map(direct.map((entry) => [entry.id, entry.name]));
  const ties = direct.flatMap((entry) => entry.requiredBy.flatMap(({ kind, by }) => {
    const other = kind === 'peer' ? byId.get(by) : undefined;
    return other === undefined ? [] : [[entry.name, other] as const];
  }));
  const found = new Set([name]);
  for (const one of found) {
    for (const [a, b] of ties) {
      if (a === one) found.add(b);
      if (b === one) found.add(a);
    }
  }
  return found;
}

import { compare, minVersion, satisfies, validRange } from 'semver';
import { acceptsNode } from './acceptsNode.ts';

/** The Node version that the candidates of one dependency must accept. */
export interface NodeFloor {
  readonly node: string | null;
  readonly accepts: (range: string | null) => boolean;
}

/** The lowest Node that a range accepts: at or above `floor` if there is one. */
function lowestFrom(floor: string, range: string): string | null {
  const lowest = range.split('||').flatMap((part) => minVersion(part)?.version ?? []).sort(compare);
  return lowest.find((version) => compare(version, floor) >= 0) ?? lowest[0] ?? null;
}

/**
 * Whoever installs a version that refuses the project's lowest Node runs on another one, so that Node holds back none
 * of its candidates: the lowest that the installed version accepts does.
 * @param node the lowest Node that the project may run on; `null`: nobody says
 * @returns the floor by the `engines.node` of an installed version
 */
export function nodeFloors(node: string | null): (installed: string | null) => NodeFloor {
  const project: NodeFloor = { node, accepts: acceptsNode(node) };
  const known = new Map<string, NodeFloor>();
  return (installed) => {
    if (node === null || installed === null || validRange(installed) === null || satisfies(node, installed)) return project;
    let floor = known.get(installed);
    if (floor === undefined) {
      const own = lowestFrom(node, installed);
      const accepts = acceptsNode(own);
      // What accepts the project's own floor was never held back.
      floor = { node: own, accepts: (range) => project.accepts(range) || accepts(range) };
      known.set(installed, floor);
    }
    return floor;
  };
}

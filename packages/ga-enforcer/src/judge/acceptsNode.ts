import { satisfies, validRange } from 'semver';

/**
 * Asks the same few ranges of thousands of releases, so each is read once. A range that can't be read refuses
 * nothing: npm ignores it too.
 * @param node the lowest version that the project may run on; `null`: nobody says, so nothing is refused
 */
export function acceptsNode(node: string | null): (range: string | null) => boolean {
  const known = new Map<string, boolean>();
  return (range) => {
    if (node === null || range === null) return true;
    const answer = known.get(range) ?? (validRange(range) === null || satisfies(node, range));
    known.set(range, answer);
    return answer;
  };
}

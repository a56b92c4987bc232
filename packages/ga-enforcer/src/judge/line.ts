import type { SemVer } from 'semver';

export type LineStyle = 'major' | 'caret';

/**
 * The line that a version belongs to: its major, all of 0.x being one line. `caret` follows the operator of that
 * name, for packages whose 0.x minors are lines of their own (https://github.com/npm/node-semver#caret-ranges-123-025-004).
 */
export function lineOf({ major, minor, patch }: SemVer, style: LineStyle): string {
  if (style === 'major' || major > 0) return `${major}`;
  return minor > 0 ? `0.${minor}` : `0.0.${patch}`;
}

import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Of several issues with one value: a mistyped key is missing as well as unknown, and only the second says what to do. */
export const mostTelling = (issues: readonly Issue[]): Issue | undefined => issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];

/** Of a union's branches, the one that the value was meant for: it has nothing against the value's own type, and least against its parts. */
export function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const aboutInside = (issue: Issue): boolean => issue.path.length > 0 || issue.code === 'unrecognized_keys';
  const inside = branches.filter((issues) => issues.every(aboutInside));
  return [...inside].sort((a, b) => a.length - b.length)[0] ?? [];
}

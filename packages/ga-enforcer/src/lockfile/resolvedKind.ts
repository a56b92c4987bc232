import type { ResolvedKind } from './lockfileFormat.ts';

const GIT = /^(?:git[+:@]|git$|github:|gitlab:|bitbucket:|[\w.-]+\/[\w.-]+(?:#|$))/;
const REMOTE = /^https?:/;

/**
 * @param resolved `resolved` of npm's lockfile
 * @param wanted the words with which somebody asks for it: a tarball's URL looks like a registry's, but only a
 *   tarball is asked for by URL (https://docs.npmjs.com/cli/configuring-npm/package-json#urls-as-dependencies)
 */
export function resolvedKind(resolved: string | undefined, wanted: readonly string[]): ResolvedKind {
  if (resolved === undefined) return 'registry';
  if (GIT.test(resolved)) return 'git';
  if (resolved.startsWith('file:')) return 'file';
  if (!REMOTE.test(resolved)) return 'file';
  return wanted.length > 0 && wanted.every((range) => REMOTE.test(range)) ? 'tarball' : 'registry';
}

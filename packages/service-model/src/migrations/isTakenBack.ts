import type { CodeCall } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';

/** Does a call stand in a migration's `down`? */
export function isTakenBack({ within }: CodeCall, code: CodeLinker): boolean {
  const scopes = code.code(within.file)?.scopes ?? [];
  for (let index = within.scope; index > 0; index = scopes[index]?.parent ?? -1) if (scopes[index]?.name === 'down') return true;
  return false;
}

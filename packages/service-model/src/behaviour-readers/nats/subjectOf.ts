import type { CodeClass } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';

/** What a class says in its own property that its subject is; `undefined` where it has none, `null` where it is computed. */
export function subjectOf(owner: CodeClass, { code, values }: CodeContext): string | null | undefined {
  const property = code.member(owner, 'subject')?.property;
  if (!property) return undefined;
  return property.init === null ? null : values.text({ place: { file: owner.file, scope: property.scope }, expr: property.init });
}

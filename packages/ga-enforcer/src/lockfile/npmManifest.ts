import { ToolError } from '@nilometer/policy';
import { type NpmManifest, npmManifest as schema } from './npmSchemas.ts';

/** @param shown its path, for people; @throws {ToolError} for lists of dependencies that npm would not read either */
export function npmManifest(manifest: unknown, shown = 'package.json'): NpmManifest {
  const parsed = schema.safeParse(manifest);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ToolError(`${shown}:1: ${issue?.path.join('.') ?? ''} is not what npm reads: ${issue?.message ?? 'wrong shape'}`, {
    remedy: 'Mend package.json; `npm pkg fix` repairs the common mistakes.',
  });
}

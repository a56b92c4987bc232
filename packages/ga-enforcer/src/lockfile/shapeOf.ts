import { ToolError } from '@nilometer/policy';
import type { Range } from '@nilometer/policy';
import type { z } from 'zod';

/** @throws {ToolError} at the entry whose value has another shape than npm writes */
export function shapeOf<T>(schema: z.ZodType<T>, value: unknown, at: { readonly file: string; readonly key: string; readonly range: Range }): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = [at.key, ...(issue?.path ?? [])].join('.');
  throw new ToolError(`${at.file}:${at.range.start.line}: ${where} is not what npm writes: ${issue?.message ?? 'wrong shape'}`, {
    remedy: 'Write the lockfile again with `npm install`.',
  });
}

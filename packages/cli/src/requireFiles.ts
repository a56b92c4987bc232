import { ToolError } from '@nilometer/policy';
import { schemaExtensions } from '@nilometer/service-model';

/**
 * A pipeline that runs in the wrong folder must not stay green.
 * @param given the paths as the person gave them; none stands for the current folder
 * @throws ToolError where there was no file to judge
 */
export function requireFiles(seen: number, given: readonly string[]): void {
  if (seen > 0) return;
  throw new ToolError(`no file to judge in ${given.length > 0 ? given.join(', ') : 'this folder'}`, {
    remedy: `JavaScript, TypeScript, package.json and schemas (${schemaExtensions.join(', ')}) are; .gitignore and the policy\u2019s ignore leave files out.`,
  });
}

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ToolError } from '@nilometer/policy';

/**
 * The folder that a person named, absolute.
 * @throws ToolError when there is none, or it is a file.
 */
export function folderOf({ cwd, dir }: { readonly cwd: string; readonly dir: string }): string {
  const root = resolve(cwd, dir);
  const stat = statSync(root, { throwIfNoEntry: false });
  if (!stat) throw new ToolError(`${dir}: no such folder`);
  if (!stat.isDirectory()) throw new ToolError(`${dir} is a file`, { remedy: 'give the folder of the service' });
  return root;
}

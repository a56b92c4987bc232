import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockIsInstalled } from './lockIsInstalled.ts';
import { runNpm } from './runNpm.ts';

/** Installs the service's own dependencies unless they are there already, and builds it. */
export async function prepareService(folder: string): Promise<void> {
  const lock = await readFile(join(folder, 'package-lock.json'), 'utf8');
  const installed = await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8').catch(() => null);
  if (!lockIsInstalled(lock, installed)) await runNpm(folder, ['ci']);
  await runNpm(folder, ['run', 'build']);
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs npm in a folder.
 * @throws {Error} with what npm printed when it fails or takes more than 120 s
 */
export async function runNpm(folder: string, args: readonly string[]): Promise<void> {
  try {
    // npm is npm.cmd on Windows, which only a shell can start
    await promisify(execFile)('npm', [...args], { cwd: folder, timeout: 120_000, shell: process.platform === 'win32' });
  } catch (error) {
    // compilers print their findings on stdout, which is not part of the message
    const stdout = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    throw new Error(`npm ${args.join(' ')} failed in ${folder}\n${stdout}`, { cause: error });
  }
}

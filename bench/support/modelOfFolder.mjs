import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const nilometer = fileURLToPath(new URL('../../packages/cli/bin/nilometer.js', import.meta.url));

/** What `nilometer model --format json FOLDER` prints. The index on disk serves again until the next build. */
export const modelOfFolder = (folder) =>
  JSON.parse(execFileSync(process.execPath, [nilometer, 'model', '--format', 'json', folder], { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] }));

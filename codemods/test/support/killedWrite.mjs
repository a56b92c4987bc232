// Writes a tree as a run does, and sends itself a signal at the n-th change of the file system:
//   node killedWrite.mjs <root> <n> [SIGKILL | SIGSTOP]
// A real SIGKILL at a chosen place; a timer would hit it by chance only.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [root, position, signal = 'SIGKILL'] = process.argv.slice(2);
let changes = 0;
for (const name of ['mkdirSync', 'rmSync', 'writeSync', 'fsyncSync', 'renameSync']) {
  const original = fs[name];
  fs[name] = (...given) => {
    changes += 1;
    if (changes === Number(position)) process.kill(process.pid, signal);
    return original(...given);
  };
}
syncBuiltinESMExports();

const { writeTree } = await import('../../dist/index.js');
const files = JSON.parse(fs.readFileSync(join(root, 'plan.json'), 'utf8'));
const bytes = (text) => (text === null ? null : Buffer.from(text));
changes = 0;
writeTree(
  root,
  ['rename-import'],
  files.map(({ path, before, after }) => ({ path, before: bytes(before), after: bytes(after) })),
);
process.stdout.write(String(changes));

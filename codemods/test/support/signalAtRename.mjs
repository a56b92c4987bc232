// Loaded before a command (`node --import`): at the first rename the process sends itself the signal named by SIGNAL.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { renameSync } = fs;
fs.renameSync = (...given) => {
  fs.renameSync = renameSync;
  syncBuiltinESMExports();
  process.kill(process.pid, process.env.SIGNAL);
  return renameSync(...given);
};
syncBuiltinESMExports();

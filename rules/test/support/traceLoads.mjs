// For `node --import`: every ES module as it is loaded, and every CommonJS one when the process ends, a line each on stderr.
import { writeSync } from 'node:fs';
import { createRequire, register } from 'node:module';

register(`data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  export function load(url, context, next) {
    writeSync(2, 'loaded ' + url + '\\n');
    return next(url, context);
  }
`)}`);
process.on('exit', () => {
  for (const file of Object.keys(createRequire(import.meta.url).cache)) writeSync(2, `loaded ${file}\n`);
});

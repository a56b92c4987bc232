// For `node --import`: every ES module as it is loaded, and every CommonJS one when the process ends, a line each in the
// file $LOADED (a pipe can be full when a hook writes to it).
import { appendFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';

register(`data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from 'node:fs';
  export function load(url, context, next) {
    appendFileSync(process.env.LOADED, url + '\\n');
    return next(url, context);
  }
`)}`);
process.on('exit', () => {
  appendFileSync(process.env.LOADED, Object.keys(createRequire(import.meta.url).cache).join('\n'));
});

import { LOG_LEVELS } from '../behaviours/logLevels.ts';
import type { CodeFunction } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';

/** `logError`, `writeLog`, `LogService`, `Logger`; neither `login` nor `catalog`. */
const SPEAKS_OF_LOG = /^log(?:ger|ging)?(?![a-z])|Log(?:ger|ging|s)?(?![a-z])/;

/** Is a function there to log for others, by its name or its class's? One that logs what it does is called for what it does. */
export function isLogging(start: CodeFunction, code: CodeLinker): boolean {
  for (let fn: CodeFunction | undefined = start; fn && fn.scope !== 0; fn = code.fn(fn.file, fn.fact.parent)) {
    if (LOG_LEVELS.has(fn.fact.name) || SPEAKS_OF_LOG.test(fn.fact.name) || SPEAKS_OF_LOG.test(fn.owner?.fact.name ?? '')) return true;
  }
  return false;
}

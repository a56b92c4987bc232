/** Methods by which loggers are called: npm, syslog and cli levels of winston, those of pino, bunyan, log4js, signale, consola and @nestjs/common. */
const LEVELS = [
  'log', 'info', 'debug', 'warn', 'warning', 'error', 'trace', 'verbose', 'silly', 'fatal', 'http', 'notice', 'crit', 'critical', 'alert', 'emerg', 'exception',
  'success', 'complete', 'pending', 'start', 'await', 'note', 'dir', 'table', 'mark', 'silent',
] as const;

export const LOG_LEVELS: ReadonlySet<string> = new Set(LEVELS);

/** For the end of a pattern of paths. */
export const LEVEL_PATTERN = `(?:${LEVELS.join('|')})`;

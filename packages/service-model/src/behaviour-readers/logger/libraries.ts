import { LEVEL_PATTERN } from '../../behaviours/logLevels.ts';

/** Packages that do nothing but log: whatever of theirs is called by a level's name logs. */
export const LOG_MODULES = [
  'winston', 'pino', 'nestjs-pino', 'nest-winston', 'bunyan', 'log4js', 'signale', 'electron-log', 'loglevel', 'consola', 'tslog', 'npmlog', 'fancy-log', 'roarr', 'pino-http', 'express-winston', 'next-axiom', 'loglayer',
] as const;

const PLAIN = 'log|info|warn|error|debug|trace|dir|table';

/** Of whole paths of what is called. */
export const LOG_CALLS: readonly RegExp[] = [
  new RegExp(`^#(?:(?:globalThis|global|window)\\.)?console\\.(?:${PLAIN})$`),
  new RegExp(`^(?:node:)?console#(?:${PLAIN})$`),
  new RegExp(`^(?:${LOG_MODULES.join('|')})(?:/[\\w/.-]+)?#(?:.*[.)}])?${LEVEL_PATTERN}$`),
  new RegExp(`^@nestjs/common#(?:Logger|ConsoleLogger|LoggerService)(?:\\{\\})?\\.${LEVEL_PATTERN}$`),
  // The instance, what a handler or a hook is given, `request.log`.
  new RegExp(`^fastify#.*\\.log(?:\\.child\\(\\))?\\.${LEVEL_PATTERN}$`),
  new RegExp(`^debug#(?:default|debug)\\(\\)(?:\\.extend\\(\\))?$`),
  // A company's logger, its own or of a package, whatever it passes its arguments on to: `@acme/logging#getLogger().info`, `own#LoggerService{}.warn`.
  new RegExp(`^[^#]+#(?:\\w+\\.)?(?:get|create|make|use)?\\w*[lL]ogger(?:Service)?(?:\\(\\)|\\{\\})?(?:\\.child\\(\\))?\\.${LEVEL_PATTERN}$`),
];

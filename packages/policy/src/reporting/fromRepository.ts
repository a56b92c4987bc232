import { posix } from 'node:path';
import type { Report, ReporterOptions } from '../report.ts';

/** Turns a file of a report into its path below the repository's root: what GitHub and code scanning look it up by. */
export const fromRepository = ({ pathPrefix }: Pick<Report, 'pathPrefix'>, { rootPrefix = '' }: Pick<ReporterOptions, 'rootPrefix'>) =>
  (file: string): string => posix.normalize(rootPrefix + pathPrefix + file);

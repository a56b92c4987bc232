import { runMigration, type MigrateOptions } from '../../src/io/runMigration.ts';

/** Runs recipes over a folder as the command does, outside git, with the clock that tests use. */
export const migrate = (root: string, given: Partial<MigrateOptions> & Pick<MigrateOptions, 'recipes'>) =>
  runMigration({
    dir: root,
    cwd: root,
    options: {},
    verify: 'bytes',
    mode: 'dry-run',
    rerun: 'nilometer migrate .',
    now: new Date('2026-01-15T12:00:00Z'),
    ...given,
  });

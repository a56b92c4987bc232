import type { Command } from 'commander';
import type { Terminal } from '@nilometer/policy/cli';

/** A command builds itself; `exit` is called once with its exit code. */
export type CommandFactory = (terminal: Terminal, exit: (code: number) => void) => Command;

interface Entry {
  readonly description: string;
  /** Loaded only when the command is the one that runs: `nilometer gate` never pays for a parser. */
  readonly load: () => Promise<CommandFactory>;
}

/** Every command of `nilometer`, in the order that `--help` lists them. */
export const commands = {
  check: {
    description: 'guidelines, what codemods would do about them, and the gate, in one report',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  lint: {
    description: 'judge services by the guidelines',
    load: async () => (await import('./commands/lint.ts')).lintCommand,
  },
  migrate: {
    description: 'run codemods: a dry run with a diff unless --write',
    load: async () => (await import('./commands/migrate.ts')).migrateCommand,
  },
  gate: {
    description: 'judge the age of dependencies; mounts the GA enforcer',
    load: async () => (await import('./commands/gate.ts')).gateCommand,
  },
  model: {
    description: 'print what services are: entities, fields, keys, personal data',
    load: async () => (await import('./commands/model.ts')).modelCommand,
  },
  datamap: {
    description: 'record what personal data services hold, where it goes, which rights are answered',
    load: async () => (await import('./commands/datamap.ts')).datamapCommand,
  },
  explain: {
    description: 'say what a guideline demands, why, and what repairs it',
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  init: {
    description: 'set up policy, ESLint configuration, baseline, pipeline and editor; asks at a terminal',
    load: async () => (await import('./commands/init.ts')).initCommand,
  },
  cache: {
    description: 'where the index is, and how to clear it',
    load: async () => (await import('./commands/cache.ts')).cacheCommand,
  },
} as const satisfies Record<string, Entry>;

import { resolve } from 'node:path';
import { Command } from 'commander';
import type { CommandFactory } from '../commands.ts';
import { runInit } from '../io/runInit.ts';

export const initCommand: CommandFactory = (terminal, exit) => new Command()
  .argument('[dir]', 'the repository', '.')
  .option('--dry-run', 'say what would be written, write nothing')
  .action(async (dir: string, { dryRun }: { readonly dryRun?: boolean }) => {
    terminal.out(await runInit({ dir: resolve(terminal.cwd, dir), now: terminal.now(), dryRun: dryRun ?? false }));
    exit(0);
  });

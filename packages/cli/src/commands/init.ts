import { resolve } from 'node:path';
import { Command } from 'commander';
import type { CommandFactory } from '../commands.ts';
import { askPerson, canAsk } from '../io/askPerson.ts';
import { runInit } from '../io/runInit.ts';

export const initCommand: CommandFactory = (terminal, exit) => new Command()
  .argument('[dir]', 'the repository', '.')
  .option('-y, --yes', 'take the defaults, which follow from what is found, and ask nothing')
  .option('--dry-run', 'say what would be written by the defaults, write nothing')
  .addHelpText('after', [
    '',
    'At a terminal it asks which of these to write: policy, ESLint configuration, baseline, a GitHub or GitLab pipeline, settings',
    'of Visual Studio Code. Elsewhere (a pipeline, a pipe) it takes the defaults, as with --yes. No file is overwritten; lists in',
    '.vscode get what they lack. A second run changes nothing.',
  ].join('\n'))
  .action(async (dir: string, { dryRun = false, yes = false }: { readonly dryRun?: boolean; readonly yes?: boolean }) => {
    const person = !yes && !dryRun && canAsk() ? askPerson() : undefined;
    try {
      terminal.out(await runInit({ dir: resolve(terminal.cwd, dir), now: terminal.now(), dryRun, ...(person && { ask: person }) }));
      exit(0);
    } finally {
      person?.close();
    }
  });

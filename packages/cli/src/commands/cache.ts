import { Command } from 'commander';
import { cacheFolder, clearCache } from '@nilometer/service-model';
import type { CommandFactory } from '../commands.ts';

export const cacheCommand: CommandFactory = (terminal, exit) => {
  const command = new Command();
  command.command('dir').description('print the folder that holds the index').action(() => {
    terminal.out(`${cacheFolder(terminal.cwd)}\n`);
    exit(0);
  });
  command.command('clear').description('delete the index; the next run reads everything anew').action(() => {
    terminal.out(`${clearCache(terminal.cwd)} removed\n`);
    exit(0);
  });
  return command;
};

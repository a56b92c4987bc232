import { Command } from 'commander';
import { processTerminal, type Terminal } from '@nilometer/policy/cli';
import { recipes } from './recipes/all.generated.ts';

/** `list`: id, classes and title of every recipe. */
export function listCommand(terminal: Terminal = processTerminal()): Command {
  return new Command('list').description('list the recipes').action(() => {
    const width = Math.max(...Object.keys(recipes).map((id) => id.length));
    for (const { id, classes, title } of Object.values(recipes)) terminal.out(`${id.padEnd(width)}  ${classes.join(', ').padEnd(4)}  ${title}\n`);
  });
}

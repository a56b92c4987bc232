import { gateCommand as enforcerCommand } from '@nilometer/ga-enforcer';
import type { CommandFactory } from '../commands.ts';

/** The GA enforcer, mounted whole: `nilometer gate` is `ga-enforcer check`. */
export const gateCommand: CommandFactory = (terminal, exit) => enforcerCommand(terminal, exit);

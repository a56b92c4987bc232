import { migrateCommand as codemodCommand } from '@nilometer/codemods';
import type { CommandFactory } from '../commands.ts';

/** The codemod CLI, mounted whole. */
export const migrateCommand: CommandFactory = (terminal, exit) => codemodCommand(terminal, exit);

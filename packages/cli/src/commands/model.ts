import { Command, Option } from 'commander';
import { coverageOf, coverageText, modelJson, modelText } from '@nilometer/service-model';
import type { CommandFactory } from '../commands.ts';
import { modelExplainCommand } from './modelExplain.ts';
import { readModel } from '../io/readModel.ts';

interface Flags {
  readonly format: 'text' | 'json';
  readonly config?: string;
  readonly cache: boolean;
  readonly coverage?: boolean;
  readonly strict?: boolean;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const modelCommand: CommandFactory = (terminal, exit) => new Command()
  .argument('[paths...]', 'services, folders or files', [])
  .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
  .option('--config <file>', 'policy whose profile and ignores count')
  .option('--coverage', 'count what was found, what was not judged, and why')
  .option('--strict', 'files that a guideline concerns and that cannot be parsed fail the run')
  .option('--no-cache', 'do not read or write the index on disk')
  // An option behind `explain` is that command's.
  .enablePositionalOptions()
  .addCommand(modelExplainCommand(terminal, exit))
  .action((paths: string[], flags: Flags) => {
    const { model } = readModel(terminal, paths, flags);
    terminal.out(flags.format === 'json' ? json(flags.coverage ? coverageOf(model) : modelJson(model)) : flags.coverage ? coverageText(coverageOf(model)) : modelText(model));
    exit(flags.strict && model.unparsed.length > 0 ? 1 : 0);
  });

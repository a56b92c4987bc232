import { Command, Option } from 'commander';
import type { CommandFactory } from '../commands.ts';
import { explainedField } from '../model/explainedField.ts';
import { explainedFieldText } from '../model/explainedFieldText.ts';
import { fieldListText } from '../model/fieldListText.ts';
import { findFields } from '../model/findFields.ts';
import { listedFields } from '../model/listedFields.ts';
import { readModel } from '../io/readModel.ts';

interface Flags {
  readonly format: 'text' | 'json';
  readonly config?: string;
  readonly cache: boolean;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const modelExplainCommand: CommandFactory = (terminal, exit) => new Command('explain')
  .description('say why a field is taken for personal data or not, and what would change it')
  .argument('<Entity.field>', 'nested fields with dots: Order.address.street; an entity alone lists its fields')
  .argument('[paths...]', 'services, folders or files', [])
  .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
  .option('--config <file>', 'policy whose words, profile and ignores count')
  .option('--no-cache', 'do not read or write the index on disk')
  .action((asked: string, paths: string[], flags: Flags) => {
    const { model, policy } = readModel(terminal, paths, flags);
    const found = findFields(model, asked);
    if (found.kind === 'entities') {
      const lists = found.entities.map(listedFields);
      terminal.out(flags.format === 'json' ? json(lists) : lists.map(fieldListText).join('\n'));
    } else {
      const explained = found.fields.map(({ entity, field }) => explainedField(entity, field, policy.policy));
      terminal.out(flags.format === 'json' ? json(explained) : explained.map(explainedFieldText).join('\n'));
    }
    exit(0);
  });

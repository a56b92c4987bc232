import { Command } from 'commander';
import { catalogue, didYouMean, ToolError, type Guideline } from '@nilometer/policy';
import type { CommandFactory } from '../commands.ts';
import { policyFor } from '../io/policyFor.ts';
import { explainGuideline } from '../explainGuideline.ts';

export const explainCommand: CommandFactory = (terminal, exit) => new Command()
  .argument('[guideline]', 'its id, as in a report; without it, all are listed')
  .option('--config <file>', 'policy whose severities are shown')
  .action((id: string | undefined, { config }: { readonly config?: string }) => {
    const { policy } = policyFor(terminal.cwd, terminal.cwd, config);
    const rows: readonly Guideline[] = Object.values(catalogue);
    if (id === undefined) {
      const width = Math.max(...rows.map((row) => row.id.length));
      terminal.out(rows.map((row) => `${row.id.padEnd(width)}  ${row.title}\n`).join(''));
      exit(0);
      return;
    }
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) {
      const near = didYouMean(id, rows.map((candidate) => candidate.id));
      throw new ToolError(`${id}: no such guideline`, { remedy: near ? `Did you mean ${near}?` : 'nilometer explain lists them all.' });
    }
    terminal.out(explainGuideline(row, policy.guidelines[row.id], policy));
    exit(0);
  });

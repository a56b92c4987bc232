import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { progressLine } from '@nilometer/policy/cli';
import type { CommandFactory } from '../commands.ts';
import { chooseFormat, formatIds } from '../datamap/chooseFormat.ts';
import { plural } from '../datamap/plural.ts';
import { runDatamap } from '../datamap/runDatamap.ts';
import { summary } from '../datamap/summary.ts';
import { writeDocument } from '../io/writeDocument.ts';
import { toolVersion } from '../toolVersion.ts';

interface Flags {
  readonly format?: string;
  readonly out?: string;
  readonly title?: string;
  readonly minConfidence: 'high' | 'medium' | 'low';
  readonly config?: string;
  readonly cache: boolean;
}

const titleOf = (cwd: string, paths: readonly string[]): string => `Personal data of ${(paths.length > 0 ? paths : ['.']).map((path) => basename(resolve(cwd, path))).join(', ')}`;

export const datamapCommand: CommandFactory = (terminal, exit) => new Command()
  .argument('[paths...]', 'services, or repositories of services', [])
  .addOption(new Option('--format <format>', 'a summary when left out').choices([...formatIds]))
  .option('--out <file>', 'write it there; the extension is the format')
  .option('--title <text>', 'of the document')
  .addOption(new Option('--min-confidence <level>', 'how sure the classifier has to be').choices(['high', 'medium', 'low']).default('medium'))
  .option('--config <file>', 'policy whose profile, services and ignores count')
  .option('--no-cache', 'do not read or write the index on disk')
  .action((paths: string[], flags: Flags) => {
    const { cwd } = terminal;
    const format = chooseFormat(flags.format, flags.out);
    const bar = progressLine(terminal);
    const map = runDatamap({
      cwd, paths,
      cache: flags.cache ? 'disk' : 'memory',
      minConfidence: flags.minConfidence,
      onProgress: bar.show,
      ...(flags.config !== undefined && { config: flags.config }),
    });
    bar.clear();
    const text = format ? format.render(map, { title: flags.title ?? titleOf(cwd, paths), generatedAt: terminal.now().toISOString(), toolVersion }) : summary(map);
    if (flags.out === undefined) terminal.out(text);
    else {
      writeDocument(resolve(cwd, flags.out), text);
      terminal.out(`${flags.out}: ${plural(map.fields.length, 'field')} of ${plural(map.services.length, 'service')}.\n`);
    }
    exit(0);
  });

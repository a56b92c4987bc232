import { createInterface } from 'node:readline/promises';
import { ToolError } from '@nilometer/policy';
import type { Ask } from '../init/questions.ts';

interface Person extends Ask {
  close(): void;
}

const stopped = (): ToolError => new ToolError('Stopped at a question: nothing was written.', { remedy: 'nilometer init --yes takes the defaults without asking.' });

/** Is there somebody to ask? Answers come from stdin; questions go to stderr, so that stdout has the report alone. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY && !process.env['CI'];

/**
 * Asks at the terminal, line by line; an empty answer is the default, one that is no answer is asked for again.
 * Its questions throw a ToolError when the person ends them by Ctrl-C or Ctrl-D.
 */
export function askPerson(): Person {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const stop = new AbortController();
  // Without a listener, Ctrl-C would end the process at once; a question whose input has ended is never answered.
  terminal.on('SIGINT', () => stop.abort());
  terminal.on('close', () => stop.abort());

  async function answer(question: string): Promise<string> {
    try {
      return (await terminal.question(question, { signal: stop.signal })).trim().toLowerCase();
    } catch {
      process.stderr.write('\n');
      throw stopped();
    }
  }

  async function answered<T>(question: string, read: (line: string) => T | undefined): Promise<T> {
    for (;;) {
      const value = read(await answer(question));
      if (value !== undefined) return value;
    }
  }

  return {
    confirm: (question, byDefault) => answered(`${question} [${byDefault ? 'Y/n' : 'y/N'}] `, (line) => (line === '' ? byDefault : /^y(?:es)?$/.test(line) ? true : /^no?$/.test(line) ? false : undefined)),
    choose: (question, words, byDefault) => answered(`${question} ${words.join(', ')} [${byDefault}] `, (line) => (line === '' ? byDefault : words.find((word) => word === line))),
    close: () => terminal.close(),
  };
}

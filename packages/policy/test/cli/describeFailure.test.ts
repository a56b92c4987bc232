import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeFailure, describeLostOutput } from '../../src/cli/describeFailure.ts';
import { ConfigError, ToolError } from '../../src/errors.ts';
import { tree } from '../io/tree.ts';

const problem = { file: 'nilometer.config.json', line: 2, column: 5, problem: 'guidelines: wrong' };

function thrownBy(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('it went well');
}

it.each<[title: string, error: () => unknown, said: string]>([
  ['a configuration', () => new ConfigError(problem), 'p: nilometer.config.json:2:5: guidelines: wrong\n'],
  ['what we can explain', () => new ToolError('no such folder', { remedy: 'Make it.' }), 'p: no such folder\n  Make it.\n'],
])('one line for %s', (_, error, said) => expect(describeFailure('p', error(), false)).toBe(said));

it.each([
  { title: 'in a folder that there is not', files: {}, file: 'bad/x.json', says: 'no such file or folder (open)' },
  { title: 'over a folder', files: { 'x.json/a': '' }, file: 'x.json', says: 'is a folder (open)' },
])('one line for a file that can not be written: $title', ({ files, file, says }) => {
  const path = join(tree(files), file);
  expect(describeFailure('p', thrownBy(() => writeFileSync(path, '')), false)).toBe(`p: ${path}: ${says}\n`);
});

it('a stack for what we can not explain', () => {
  expect(describeFailure('p', new TypeError('x is no function'), false)).toMatch(/^p: this is a defect of ours.*\nTypeError: x is no function\n\s+at /);
});

it('a configuration has no stack to print, whoever prints it', () => {
  expect(new ConfigError(problem).stack).toBe('ConfigError: nilometer.config.json:2:5: guidelines: wrong');
});

it('says why what it prints is lost', () => {
  const full: NodeJS.ErrnoException = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(describeLostOutput('p', full)).toBe('p: what it prints can not be written: the disk is full\n');
});

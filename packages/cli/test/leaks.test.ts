import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCommand } from '../src/commands/check.ts';
import { lintCommand } from '../src/commands/lint.ts';

const commands = { lint: lintCommand, check: checkCommand };

function service(config: object): string {
  const cwd = mkdtempSync(join(tmpdir(), 'nilometer-'));
  mkdirSync(join(cwd, '.git'));
  writeFileSync(join(cwd, 'package.json'), '{ "name": "users" }');
  writeFileSync(join(cwd, 'nilometer.config.json'), JSON.stringify(config));
  writeFileSync(join(cwd, 'users.ts'), "import pino from 'pino';\nconst log = pino();\nexport const greet = (user) => log.info(user.email);\n");
  return cwd;
}

async function run(name: keyof typeof commands, cwd: string): Promise<string> {
  let out = '';
  const terminal = { cwd, env: {}, now: () => new Date('2026-11-22T00:00:00Z'), color: false, interactive: false, out: (text: string) => void (out += text), err: () => {} };
  await commands[name](terminal, () => {}).parseAsync(['.', '--no-cache'], { from: 'user' });
  return out;
}

it.each<[keyof typeof commands, object, boolean]>([
  ['lint', { preset: 'strict' }, true],
  ['lint', { guidelines: { 'pii-leak': 'warn' } }, true],
  ['lint', { preset: 'strict', guidelines: { 'pii-leak': { severity: 'error', options: { log: 'ignore' } } } }, false],
  ['lint', {}, false],
  ['check', { preset: 'strict' }, true],
])('%s reads what code does where %j asks for it', async (name, config, expected) => {
  expect((await run(name, service(config))).includes('user.email is personal data')).toBe(expected);
});

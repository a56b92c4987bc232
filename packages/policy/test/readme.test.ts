import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConfig } from '../src/config/parseConfig.ts';
import { configSchema } from '../src/config/schema/config.ts';

it('the configuration in the README is valid, and shows every key', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```jsonc\n([^]*?)```/.exec(readme) ?? [];
  const { config } = parseConfig(example, 'README.md');
  // Whether built-in bans hold is explained in words: few should turn them off.
  expect([...Object.keys(config), 'builtInBans'].sort()).toEqual(Object.keys(configSchema().shape).sort());
});

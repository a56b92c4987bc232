import { expect, it } from 'vitest';
import { lazy } from '../src/lazy.ts';
import { tree } from './io/tree.ts';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const isCounter = (loaded: unknown): loaded is { readonly loads: number } => typeof loaded === 'object' && loaded !== null && 'loads' in loaded;

function installed(script: string): string {
  const root = tree({ 'node_modules/counter/index.js': script });
  return pathToFileURL(join(root, 'index.js')).href;
}

it('loads when it is first asked, and once', () => {
  const counter = lazy('counter', installed('globalThis.counted = (globalThis.counted ?? 0) + 1;\nmodule.exports = { loads: globalThis.counted };'), isCounter);
  expect(Reflect.get(globalThis, 'counted')).toBeUndefined();
  expect([counter().loads, counter().loads]).toEqual([1, 1]);
});

it('refuses another module of that name', () => {
  expect(lazy('counter', installed('module.exports = () => 1;'), isCounter)).toThrow('counter is installed, and is not what was expected');
});

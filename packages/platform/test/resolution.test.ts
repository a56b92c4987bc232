import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/index.d.ts', import.meta.url));
const { CommonJS, NodeNext, ESNext } = ts.ModuleKind;
const { Node10, NodeNext: byPackage, Bundler } = ts.ModuleResolutionKind;

// `node10` is what `module: commonjs` without more comes to, as in a Nest service; it reads no `exports`.
test.each([
  ['node10', { module: CommonJS, moduleResolution: Node10 }],
  ['nodenext', { module: NodeNext, moduleResolution: byPackage }],
  ['bundler', { module: ESNext, moduleResolution: Bundler }],
])('its types are found with moduleResolution %s', (_name, options) => {
  const { resolvedModule } = ts.resolveModuleName('@nilometer/platform', fileURLToPath(import.meta.url), options, ts.sys);
  expect(resolvedModule?.resolvedFileName).toBe(dist);
});

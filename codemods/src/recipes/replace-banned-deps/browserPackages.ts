import { parse } from 'jsonc-parser';
import { z } from 'zod';

/** Packages of code for browsers: who depends on one, or imports one, is taken to be bundled. */
const browserPackages = ['react', 'react-dom', 'react-native', '@angular/core', 'vue', 'svelte', 'preact', 'solid-js'];

const names = z.record(z.string(), z.unknown()).optional();
const manifest = z.looseObject({ dependencies: names, peerDependencies: names });

/** @param text of the nearest package.json. */
export function declaresBrowserPackage(text: string): boolean {
  const read = manifest.safeParse(parse(text));
  const declared = { ...read.data?.dependencies, ...read.data?.peerDependencies };
  return browserPackages.some((name) => Object.hasOwn(declared, name));
}

export const importsBrowserPackage = (specifiers: readonly string[]): boolean =>
  specifiers.some((specifier) => browserPackages.some((name) => specifier === name || specifier.startsWith(name + '/')));

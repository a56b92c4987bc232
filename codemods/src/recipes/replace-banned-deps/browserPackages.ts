import { parse } from 'jsonc-parser';
import { z } from 'zod';

/** Packages that code for browsers depends on; who declares one is taken to be bundled. */
const browserPackages = ['react-dom', 'react-native', '@angular/core', 'vue', 'svelte', 'preact', 'solid-js'];

const manifest = z.looseObject({ dependencies: z.record(z.string(), z.unknown()).optional() });

/** @param text of the nearest package.json. */
export function declaresBrowserPackage(text: string): boolean {
  const read = manifest.safeParse(parse(text));
  const dependencies = read.data?.dependencies ?? {};
  return browserPackages.some((name) => Object.hasOwn(dependencies, name));
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import type { Knowledge } from '../pii/knowledge.ts';

const isKnowledge = (value: unknown): value is Knowledge =>
  typeof value === 'object' && value !== null && 'terms' in value && value.terms instanceof Map && 'grammar' in value && 'owners' in value;

/**
 * What the build made of the packs (scripts/write-vocabulary.mjs); `undefined` where it can not be read, as by a Node
 * that is older than the one that wrote it. Never throws.
 */
export function readVocabulary(): Knowledge | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('@nilometer/service-model/package.json');
    const value: unknown = deserialize(readFileSync(join(dirname(manifest), 'dist/vocabulary.bin')));
    return isKnowledge(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

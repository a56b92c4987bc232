import type { Reader } from './reader.ts';

/** Loaded when they are asked for: they are most of this package's files, and a lint run of entities needs none of them. */
export async function loadBehaviourReaders(): Promise<readonly Reader[]> {
  const { behaviourReaders } = await import('./behaviour-readers/all.generated.ts');
  return Object.values(behaviourReaders);
}

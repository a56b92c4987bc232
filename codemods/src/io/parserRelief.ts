import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * oxc-parser keeps each tree as JSON text outside V8's heap, about twenty times the size of the source, until its small
 * handle is collected; V8 does not know of that weight and collects far too seldom. On 1,343 files of ever-gauzy parsed
 * twice the process reached 345 MB, and spent 0.7 CPU s on getting the pages; with this it stays below 150 MB.
 */
const charactersBetween = 2_000_000;

/** Counts what was parsed, and every now and then has the parser's handles collected. */
export function parserRelief(): (characters: number) => Promise<void> | undefined {
  let parsed = 0;
  return (characters) => {
    parsed += characters;
    if (parsed < charactersBetween) return undefined;
    parsed = 0;
    collect();
    // Native memory is freed by finalizers, which run between turns of the event loop.
    return new Promise((resolve) => setTimeout(resolve, 0));
  };
}

let collector: (() => void) | undefined;

function collect(): void {
  if (!collector) {
    setFlagsFromString('--expose-gc');
    const gc: unknown = runInNewContext('gc');
    collector = typeof gc === 'function' ? () => void gc() : () => undefined;
  }
  collector();
}

import { dirname } from 'node:path';
import { keyPath } from '../config/keyPath.ts';
import { offsetOf } from '../config/offsetOf.ts';
import { failAt, type JsonPath } from '../config/parseJson.ts';
import { ToolError } from '../errors.ts';
import type { LoadedPolicy } from '../policy.ts';
import { loadLayers } from './loadLayers.ts';

/** An entry of one of a policy's lists. */
export interface Listed {
  /** Of the list: `['personalData', 'without']`. */
  readonly list: JsonPath;
  readonly entry: string;
}

/**
 * For what only those who use a policy can judge: refuses an entry of a list in the last file that wrote it.
 * @throws {ConfigError} with the entry's place; {ToolError} when no file has it (any more)
 */
export function refuseListed({ file }: Pick<LoadedPolicy, 'file'>, { list, entry }: Listed, problem: string): never {
  const layers = file === null ? [] : [...loadLayers(file, dirname(file)).values()];
  for (const layer of layers.reverse()) {
    const written: unknown = list.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), layer.config);
    const index = Array.isArray(written) ? written.indexOf(entry) : -1;
    if (index !== -1) failAt(layer, offsetOf(layer, [...list, index]), `${keyPath([...list, index])}: ${problem}`);
  }
  throw new ToolError(`${keyPath(list)}: ${problem}`);
}

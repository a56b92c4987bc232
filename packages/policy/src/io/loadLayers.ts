import { dirname, isAbsolute, relative, sep } from 'node:path';
import { offsetOf } from '../config/offsetOf.ts';
import { type ConfigLayer, parseConfig } from '../config/parseConfig.ts';
import { failAt } from '../config/parseJson.ts';
import { ConfigError } from '../errors.ts';
import { readConfigText } from './readConfigText.ts';
import { resolveExtends } from './resolveExtends.ts';

/** A file as messages show it: relative to the policy's root where it lies below that. */
function shownPath(root: string, path: string): string {
  const inside = relative(root, path);
  const below = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
  return (below ? inside : path).split(sep).join('/');
}

function readLayer(path: string, root: string): ConfigLayer | { readonly failed: string } {
  const shown = shownPath(root, path);
  const read = readConfigText(path, shown);
  if (read.kind === 'text') return parseConfig(read.text, shown);
  return { failed: read.kind === 'absent' ? `${shown} does not exist` : `${shown} can not be read (${read.reason})` };
}

/**
 * A configuration file and all that it extends, by absolute path, the extended ones first, each file once.
 * @throws {ConfigError}
 */
export function loadLayers(file: string, root: string): ReadonlyMap<string, ConfigLayer> {
  const done = new Map<string, ConfigLayer>();

  function visit(path: string, layer: ConfigLayer, above: readonly string[]): void {
    const { extends: given = [] } = layer.config;
    const list = typeof given === 'string' ? [given] : given;
    list.forEach((specifier, index) => {
      const fail = (problem: string) =>
        failAt(layer, offsetOf(layer, typeof given === 'string' ? ['extends'] : ['extends', index]), `extends: ${problem}`);
      const target = resolveExtends(specifier, dirname(path));
      if (target.kind === 'problem') return fail(target.problem);
      if ([...above, path].includes(target.path)) return fail(`"${specifier}" extends itself, by way of ${shownPath(root, path)}`);
      if (done.has(target.path)) return undefined;
      const base = readLayer(target.path, root);
      return 'failed' in base ? fail(base.failed) : visit(target.path, base, [...above, path]);
    });
    done.set(path, layer);
  }

  const own = readLayer(file, root);
  if ('failed' in own) throw new ConfigError({ file: shownPath(root, file), line: 1, column: 1, problem: own.failed, expected: 'a configuration file' });
  visit(file, own, []);
  return done;
}

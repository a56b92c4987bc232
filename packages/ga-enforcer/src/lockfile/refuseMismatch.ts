import { ToolError } from '@nilometer/policy';
import type { Importer, LockfileSource } from './lockfileFormat.ts';
import { isVersionMeant, type MismatchContext, mismatches } from './mismatches.ts';
import { npm } from './npm.ts';
import { npmManifest } from './npmManifest.ts';
import { npmOverrides } from './npmOverrides.ts';
import type { NpmPackages } from './npmPackages.ts';

const SHOWN = 3;

function refuseAny(place: string, found: readonly string[]): void {
  if (found.length === 0) return;
  const more = found.length > SHOWN ? `, and ${found.length - SHOWN} more` : '';
  throw new ToolError(`${place}: ${found.slice(0, SHOWN).join(', ')}${more}`, {
    remedy: `Run \`${npm.write}\` and commit what it writes: \`npm ci\` would refuse the lockfile as it is.`,
  });
}

/** The root and the workspaces below it. A folder that only a `file:` leads out to, or that has gone since, asks for nothing here. */
const asksHere = ({ path }: Importer, packages: NpmPackages): boolean =>
  path !== '..' && !path.startsWith('../') && packages.get(path)?.value.extraneous !== true;

/**
 * A lockfile that lacks what is asked for says nothing of it, so that nothing would be judged. Compared with each
 * importer's package.json, where there is one, and with what the lockfile itself repeats of it.
 * @throws {ToolError} naming what is missing
 */
export function refuseMismatch({ file, manifestOf, workspaces = [] }: LockfileSource, packages: NpmPackages, importers: readonly Importer[]): void {
  const known = new Set(importers.map(({ path }) => path));
  refuseAny(`${file}:1: it does not match package.json`, workspaces.filter((path) => !known.has(path)).map((path) => `it has no workspace ${path}`));
  const pins = npmOverrides(manifestOf('.'));
  const isMeant: MismatchContext['isMeant'] = (id, locked, ask) => pins.has(ask.name) || isVersionMeant(id, locked, ask);
  for (const importer of importers.filter((one) => asksHere(one, packages))) {
    const { path } = importer;
    const id = path === '.' ? '' : path;
    const manifest = manifestOf(path);
    const shown = path === '.' ? 'package.json' : `${path}/package.json`;
    const asked = manifest === undefined ? {} : npmManifest(manifest, shown);
    refuseAny(`${file}:1: it does not match ${shown}`, mismatches(id, asked, { packages, isMeant }));
    const own = packages.get(id);
    // Which versions `overrides` put in their place is not repeated.
    const lost = mismatches(id, own?.value ?? {}, { packages, isMeant: () => true });
    refuseAny(`${file}:${own?.range.start.line ?? 1}: it lacks what its own packages["${id}"] asks for`, lost);
  }
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ToolError } from '@nilometer/policy';
import { type JsonRemedies, readJson } from '../lockfile/readJson.ts';
import type { Lookup, Metadata } from '../metadata/metadata.ts';
import { parseSnapshot } from '../metadata/parseSnapshot.ts';
import { newestChange } from '../metadata/newestChange.ts';
import { projectPackument } from '../metadata/projectPackument.ts';
import { readTextIfAny } from './readText.ts';

const RECORD = 'Record one with `ga-enforcer snapshot --out FILE`.';

const snapshotRemedies: JsonRemedies = {
  broken: `Restore it from where it is kept. ${RECORD}`,
  conflict: `A snapshot can't be merged: take one side whole. ${RECORD}`,
};

const packumentRemedies: JsonRemedies = {
  broken: 'Get it from the registry again: it is one package as the registry tells it.',
  conflict: "A packument can't be merged: take one side whole, or get it from the registry again.",
};

const GZIP_MAGIC = [0x1f, 0x8b];

/** Enough for a company's whole registry (1,530 packages are 6 MB); a bomb of zeros ends here. */
const MAX_BYTES = 512 * 1024 * 1024;

function readBytes(path: string, shown: string): string {
  try {
    const bytes = readFileSync(path);
    const zipped = bytes[0] === GZIP_MAGIC[0] && bytes[1] === GZIP_MAGIC[1];
    return (zipped ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes).toString('utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw new ToolError(`${shown}:1: the snapshot can not be read (${code})`, { remedy: RECORD, cause });
  }
}

/**
 * One raw packument a file, `@scope/name` written `@scope__name.json`. All of them are read, whichever are asked for: what
 * they say of their last change tells when the folder was taken. Times of files don't: a clone sets them anew.
 */
function readFolder(folder: string, shown: string, names: ReadonlySet<string>): Metadata {
  const wanted = new Map([...names].map((name) => [`${name.replaceAll('/', '__')}.json`, name]));
  const lookups = new Map<string, Lookup>([...names].map((name) => [name, { kind: 'absent' }]));
  let takenAt: Date | null = null;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const text = readTextIfAny(join(folder, file), `${shown}/${file}`);
    if (text === null) continue;
    const packument = readJson({ file: `${shown}/${file}`, text }, packumentRemedies);
    takenAt = newestChange(takenAt, packument);
    const name = wanted.get(file);
    if (name === undefined) continue;
    const record = projectPackument(packument);
    lookups.set(name, record ? { kind: 'known', record } : { kind: 'failed', reason: `${shown}/${file} is no packument` });
  }
  return { origin: 'snapshot', takenAt, lookups };
}

/**
 * @param path a snapshot of format 1, plain or gzipped, or a folder of raw packuments
 * @throws {ToolError}
 */
export function readSnapshot(path: string, shown: string, names: ReadonlySet<string>): Metadata {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return readFolder(path, shown, names);
  return parseSnapshot(readJson({ file: shown, text: readBytes(path, shown) }, snapshotRemedies), names, shown);
}

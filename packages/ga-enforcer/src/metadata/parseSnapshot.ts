import { ToolError } from '@nilometer/policy';
import { z } from 'zod';
import { own, isRecord } from '../own.ts';
import type { Lookup, Metadata } from './metadata.ts';
import type { PackageRecord } from './packageRecord.ts';

const records = z.custom<Record<string, unknown>>(isRecord, { error: 'expected an object' });

// What is below `packages` is looked at package by package, when it is asked for: a company's snapshot holds
// thousands that one lockfile does not.
const snapshot = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime({ offset: true }),
  registry: z.string(),
  packages: records,
});

const isPackageRecord = (value: unknown): value is PackageRecord =>
  isRecord(value) && isRecord(value['versions']) && isRecord(value['time']) && isRecord(value['dist-tags']);

function lookUp(packages: Readonly<Record<string, unknown>>, name: string): Lookup {
  const record = own(packages, name);
  if (record === undefined) return { kind: 'absent' };
  return isPackageRecord(record) ? { kind: 'known', record } : { kind: 'failed', reason: 'the snapshot has no versions, time and dist-tags for it' };
}

/**
 * @param json a parsed snapshot of format 1
 * @param names the packages that will be asked about
 * @throws {ToolError} naming the file, for anything that is no snapshot
 */
export function parseSnapshot(json: unknown, names: Iterable<string>, file: string): Metadata {
  const parsed = snapshot.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ToolError(`${file}:1: this is no registry snapshot: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'wrong shape'}`, {
      remedy: 'Record one with `ga-enforcer snapshot --out FILE`.',
    });
  }
  const { takenAt, packages } = parsed.data;
  return {
    origin: 'snapshot',
    takenAt: new Date(takenAt),
    lookups: new Map([...new Set(names)].map((name) => [name, lookUp(packages, name)])),
  };
}

import { ToolError } from '@nilometer/policy';
import fetch, { type Options } from 'npm-registry-fetch';
import type { Lookup } from '../metadata/metadata.ts';
import { projectPackument } from '../metadata/projectPackument.ts';
import { inPool } from './inPool.ts';

/** More at once make registries answer 429, and connections time out (npm/registry-issue-archive#334). */
export const MAX_SOCKETS = 16;

/** Answers that all failed, before the first good one, after which the registry counts as down. */
const GIVE_UP_AFTER = 2 * MAX_SOCKETS;

const TIMEOUT_MS = 30_000;

/** Two more tries within seconds: npm's own pauses would keep a pipeline waiting for minutes. */
const RETRY = { retries: 2, factor: 2, minTimeout: 500, maxTimeout: 4_000 };

/** Never the library's message: it holds the address, which may hold a password. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'the registry did not answer';
  if ('statusCode' in cause && typeof cause.statusCode === 'number') return `the registry answered ${cause.statusCode}`;
  if ('code' in cause) return `the registry did not answer (${String(cause.code)})`;
  return cause instanceof SyntaxError ? 'the registry answered with something that is not JSON' : 'the registry did not answer';
}

const isAbsent = (cause: unknown): boolean => cause instanceof Error && 'statusCode' in cause && (cause.statusCode === 404 || cause.statusCode === 410);

async function lookUp(name: string, options: Options): Promise<Lookup> {
  try {
    // The full document: the abbreviated one has no times.
    const record = projectPackument(await fetch.json(`/${name.replaceAll('/', '%2f')}`, { ...options, spec: name }));
    return record ? { kind: 'known', record } : { kind: 'failed', reason: 'the registry answered with something that is no package' };
  } catch (cause) {
    return isAbsent(cause) ? { kind: 'absent' } : { kind: 'failed', reason: reasonOf(cause) };
  }
}

/** Host and port alone: an address may hold a password. */
function hostFor(name: string, options: Options): string {
  try {
    return `the registry ${new URL(fetch.pickRegistry(name, options)).host}`;
  } catch {
    return 'the registry';
  }
}

/** Only a name that npm would publish is asked about: any other could reach another address of the registry. */
const isName = (name: string): boolean => /^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name) && !/(?:^|\/)\.{1,2}$/.test(name);

export interface RegistryOptions {
  /** As `npmConfig` reads them. */
  readonly npm: Options;
  /** Folder of the HTTP cache. */
  readonly cache: string;
}

/**
 * One request a name, projected as soon as it arrives.
 * @throws {ToolError} when the registry as a whole does not answer; a single failure is that name's `Lookup`
 */
export async function askRegistry(names: Iterable<string>, { npm, cache }: RegistryOptions): Promise<Map<string, Lookup>> {
  const options: Options = { ...npm, cache, maxSockets: MAX_SOCKETS, timeout: TIMEOUT_MS, retry: RETRY };
  let answered = 0;
  let failed = 0;
  let lastReason = '';
  const asked = [...new Set(names)].sort();
  const lookups = await inPool(asked, MAX_SOCKETS, async (name): Promise<Lookup> => {
    if (!isName(name)) return { kind: 'failed', reason: 'npm would not accept this name' };
    if (answered === 0 && failed >= GIVE_UP_AFTER) return { kind: 'failed', reason: lastReason };
    const lookup = await lookUp(name, options);
    if (lookup.kind === 'failed') {
      failed++;
      lastReason = lookup.reason;
    } else answered++;
    return lookup;
  });
  if (answered === 0 && failed > 0) {
    throw new ToolError(`${hostFor(asked[0] ?? '', options)} is of no use: ${lastReason}`, {
      remedy: 'Check `npm ping` and .npmrc in that folder, or judge from a recorded snapshot with --snapshot FILE.',
    });
  }
  return new Map(asked.map((name, index) => [name, lookups[index] ?? { kind: 'absent' }]));
}

import { randomInt, randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ToolError } from '@nilometer/policy';

/** A process that writes, or is about to, in the tree of a journal's folder. */
export interface Claim {
  readonly run: string;
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the system counts it; `0` where the system doesn't say. */
  readonly start: string;
  /** `elsewhere`: of another host, where nobody here can look. */
  readonly state: 'alive' | 'dead' | 'elsewhere';
  readonly file: string;
}

/** All that is said of a claim is in its name: a file without content is never half written. */
const claimName = /^writer-(\d+)-(\d+)-([\da-f-]{36})@(.+)$/;

/** Who claims the folder; none when there is no such folder. Writes nothing. */
export function claimsIn(folder: string): Claim[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name): Claim[] => {
    const [, pid = '', start = '', run = '', host = ''] = claimName.exec(name) ?? [];
    if (pid === '') return [];
    const claim = { run, pid: Number(pid), host: decodeURIComponent(host), start, file: join(folder, name) };
    return [{ ...claim, state: stateOf(claim) }];
  });
}

export interface HeldClaim {
  readonly run: string;
  /** Claims of processes that are gone. */
  readonly dead: readonly Claim[];
  release(): void;
}

/** Two that announce at the same moment both withdraw: a few tries, up to so many milliseconds apart, let one of them win. */
const TRIES = 6;
const PAUSE_MS = 40;

/**
 * Makes this process the only one that writes. Announce, then look: of two that announce at once the later one, or both,
 * see the other and withdraw, so two never stay.
 * @param abandoned `true`: the person has said that nothing runs on other hosts.
 * @throws ToolError when another process has claimed the folder.
 */
export function claim(folder: string, abandoned = false): HeldClaim {
  mkdirSync(folder, { recursive: true });
  for (let left = TRIES; ; left--) {
    const run = randomUUID();
    const own = join(folder, `writer-${process.pid}-${startOf('self')}-${run}@${encodeURIComponent(hostname())}`);
    closeSync(openSync(own, 'wx'));
    const release = (): void => rmSync(own, { force: true });
    const others = claimsIn(folder).filter((one) => one.run !== run);
    if (!others.some((one) => holds(one, abandoned))) return { run, dead: others, release };
    release();
    if (left === 1) refuseLiving(others, abandoned);
    // Blocks this thread, which has nothing else to do.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, randomInt(1, PAUSE_MS));
  }
}

const holds = ({ state }: Claim, abandoned: boolean): boolean => state === 'alive' || (state === 'elsewhere' && !abandoned);

/** @throws ToolError when one of the claims is held, or may be. */
export function refuseLiving(claims: readonly Claim[], abandoned = false): void {
  const held = claims.find((one) => holds(one, abandoned));
  if (!held) return;
  const { state, pid, host, file } = held;
  throw state === 'alive'
    ? new ToolError(`another migration (pid ${pid}) is writing here`, { remedy: `run the command again when it has ended; if that process is no migration, remove ${file}` })
    : new ToolError(`another migration (pid ${pid} on ${host}) is writing here`, { remedy: 'if it has ended: nilometer migrate --recover <dir>' });
}

function stateOf({ pid, host, start }: Omit<Claim, 'state'>): Claim['state'] {
  if (host !== hostname()) return 'elsewhere';
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signalled (EPERM), but it is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return 'dead';
  }
  // A pid is used again: after a restart of a container, at once.
  const now = startOf(String(pid));
  return start !== '0' && now !== '0' && now !== start ? 'dead' : 'alive';
}

/**
 * Clock ticks from boot to a process' start: field 22 of proc_pid_stat(5), the 20th after the name in brackets; the first
 * there is the state. `0`: no such file. `ended`: only its parent has not asked yet how it ended.
 */
function startOf(pid: string): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '0');
  } catch {
    return '0';
  }
}

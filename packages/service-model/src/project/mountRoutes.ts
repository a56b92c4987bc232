import type { Endpoint } from '../behaviour.ts';
import { joinPath } from '../behaviours/routing/joinPath.ts';
import type { MountDraft, RouteOf } from '../behaviours/routing/route.ts';
import { allRuns, NOTHING_RUNS, type Runs } from '../behaviours/routing/runs.ts';
import { anyOf, unknown } from '../behaviours/verdict.ts';

/** Routers of different frameworks are not put on each other. */
export type Mount = MountDraft & { readonly reader: string };

/** An endpoint of a file, named as the model does, with what it is registered on. */
export interface Route {
  readonly of: RouteOf;
  readonly endpoint: Endpoint & { readonly service?: string };
}

interface Way {
  readonly prefix: string;
  readonly guards: readonly string[];
  readonly runs: Runs;
  readonly open?: string;
}

/** One router under so many prefixes at most. */
const MAX_WAYS = 16;

const HERE: Way = { prefix: '', guards: [], runs: NOTHING_RUNS };

const UNSEEN = unknown('where its router is mounted is not seen');
/** Who mounts the router may put anything before it. */
const SOMEWHERE: Way = { ...HERE, runs: { decides: UNSEEN, validates: UNSEEN } };

/** From a route to its endpoints: with the prefixes and guards of the routers before it, one for each way in. */
export type Mounting = (route: Route) => readonly Route['endpoint'][];

/** Built once for all routes that these mounts may concern. */
export function mounting(mounts: readonly Mount[]): Mounting {
  const byRouter = new Map<string, Mount[]>();
  for (const mount of mounts) {
    const key = `${mount.reader}\0${mount.router}`;
    const known = byRouter.get(key);
    if (known) known.push(mount);
    else byRouter.set(key, [mount]);
  }
  const known = new Map<string, readonly Way[]>();
  const mountedAt = (key: string, reader: string): readonly Way[] => {
    const answer = known.get(key);
    if (answer) return answer;
    // A router that leads back to itself is mounted nowhere by that way.
    known.set(key, []);
    const ways = (byRouter.get(key) ?? []).flatMap(({ on, prefix, guards, runs, open }) =>
      waysTo(reader, on).map((way) => ({ prefix: joinPath(way.prefix, prefix), guards: [...way.guards, ...guards], runs: allRuns([way.runs, runs]), ...((open ?? way.open) === undefined ? {} : { open: open ?? way.open }) }))).slice(0, MAX_WAYS);
    known.set(key, ways);
    return ways;
  };
  const waysTo = (reader: string, { router, assumed, app }: RouteOf): readonly Way[] => {
    const found = mountedAt(`${reader}\0${router}`, reader);
    return found.length > 0 || assumed ? found : [app ? HERE : SOMEWHERE];
  };
  return ({ endpoint, of }) => {
    const ways = waysTo(endpoint.reader, of).map(({ prefix, guards, runs, open }) => ({
      ...endpoint,
      path: endpoint.path === null ? null : joinPath(prefix, endpoint.path),
      guards: [...guards, ...endpoint.guards],
      access: { ...endpoint.access, decided: anyOf([runs.decides, endpoint.access.decided]), open: endpoint.access.open ?? open ?? null },
      takes: endpoint.takes.map((one) => ({ ...one, validated: anyOf([runs.validates, one.validated]) })),
    }));
    return [...new Map(ways.map((way) => [`${way.path} ${way.guards.join()}`, way])).values()];
  };
}

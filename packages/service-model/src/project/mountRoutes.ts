import type { Endpoint } from '../behaviour.ts';
import { joinPath } from '../behaviours/routing/joinPath.ts';
import type { MountDraft, RouteOf } from '../behaviours/routing/route.ts';

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
}

/** Routers of routers: real code goes 5 deep. Also what ends a circle. */
const MAX_DEPTH = 12;
/** One router under so many prefixes at most. */
const MAX_WAYS = 16;

const HERE: Way = { prefix: '', guards: [] };

/** Puts the prefixes and guards of the routers before routes, wherever those are mounted: one endpoint for each way in. */
export function mountRoutes(routes: readonly Route[], mounts: readonly Mount[]): ReadonlyMap<Route, readonly Route['endpoint'][]> {
  const byRouter = new Map<string, Mount[]>();
  for (const mount of mounts) {
    const key = `${mount.reader}\0${mount.router}`;
    byRouter.set(key, [...(byRouter.get(key) ?? []), mount]);
  }
  const waysTo = (reader: string, { router, assumed }: RouteOf, depth: number): Way[] => {
    const found = depth > MAX_DEPTH ? [] : (byRouter.get(`${reader}\0${router}`) ?? []).flatMap((mount) =>
      mount.on.router === router ? [] : waysTo(reader, mount.on, depth + 1).map((way) => ({ prefix: `${way.prefix}/${mount.prefix}`, guards: [...way.guards, ...mount.guards] })));
    return found.length > 0 || assumed ? found.slice(0, MAX_WAYS) : [HERE];
  };
  return new Map(routes.map((route) => {
    const { endpoint, of } = route;
    const ways = waysTo(endpoint.reader, of, 0).map(({ prefix, guards }) => ({
      ...endpoint,
      path: endpoint.path === null ? null : joinPath(prefix, endpoint.path),
      guards: [...guards, ...endpoint.guards],
    }));
    return [route, [...new Map(ways.map((way) => [`${way.path} ${way.guards.join()}`, way])).values()]];
  }));
}

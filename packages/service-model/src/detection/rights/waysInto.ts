import type { Consumer, Endpoint } from '../../behaviour.ts';
import type { ServiceModel } from '../../model.ts';
import { isUnreadWay } from './unreadWays.ts';
import type { Holding } from './holdings.ts';

type Way = (Endpoint | Consumer) & { readonly service?: string };

/** By which requests come into a service, as far as it is seen. */
export interface WaysInto {
  readonly ways: readonly Way[];
  /** Are they all that there are, as far as one can tell? */
  readonly known: boolean;
}

const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), 0));
const holds = (folder: string, file: string): boolean => folder === '' || file.startsWith(`${folder}/`);

type Dependencies = Pick<ServiceModel, 'dependencies'>;

/** Folder of the nearest package.json above a file. */
function packageOf({ dependencies }: Dependencies): (file: string) => string | undefined {
  const folders = [...new Set(dependencies.map(({ file }) => folderOf(file)))].sort((a, b) => b.length - a.length);
  return (file) => folders.find((folder) => holds(folder, file));
}

/** Folders whose package.json declares a package that fits, for when the service runs. */
const declaring = ({ dependencies }: Dependencies, fits: (packageName: string) => boolean): ReadonlySet<string | undefined> =>
  new Set(dependencies.filter(({ packageName, section }) => section !== 'devDependencies' && fits(packageName)).map(({ file }) => folderOf(file)));

/** Of a library: the ways into what declares it as a dependency; else into all that holds no such data itself. */
function waysAround(users: ReadonlySet<string | undefined>, holders: ReadonlySet<string | undefined>, all: readonly Way[], model: Dependencies): readonly Way[] {
  const folder = packageOf(model);
  const using = all.filter(({ file }) => users.has(folder(file)));
  return using.length > 0 ? using : all.filter((way) => !holders.has(way.service));
}

/** Personal data comes in by something: where no such way was seen, there are others. */
const bringsIn = (way: Way): boolean => way.kind === 'consumer' || way.method !== 'GET';

/** Neither where it is nor what it is called is known. */
const isBlank = (way: Way): boolean => way.kind === 'endpoint' && way.path === null && !way.handler?.name;

/** Endpoints of which nothing is known, in a thousand: more of them may hide anything. */
const MAX_BLANK = 50;

const isWay = (one: ServiceModel['behaviours'][number]): one is Way => one.kind === 'endpoint' || one.kind === 'consumer';

/** The package that starts the others of a repository is none of them: `turbo run start` in the private root of a workspace. */
const startsOthers = (service: string, { manifests }: Pick<ServiceModel, 'manifests'>): boolean => {
  const root = manifests.find(({ workspaceRoot, isService, name, file }) => workspaceRoot && isService && (name ?? folderOf(file)) === service);
  return root?.private === true && manifests.some(({ isService, file }) => isService && file !== root.file && holds(folderOf(root.file), file));
};

/** Folders of the packages that depend on those of these folders, directly or by others between. */
function usersOf(folders: ReadonlySet<string | undefined>, { manifests }: Pick<ServiceModel, 'manifests'>): ReadonlySet<string> {
  const found = new Set(manifests.filter(({ file }) => folders.has(folderOf(file))));
  for (const one of found) {
    for (const user of manifests) if (one.name !== null && user.dependencies.some(({ packageName, section }) => packageName === one.name && section !== 'devDependencies')) found.add(user);
  }
  return new Set([...found].map(({ file }) => folderOf(file)));
}

/**
 * The ways into a service that holds personal data. Entities may lie in a library: then they are those of the services
 * that depend on it.
 */
export function waysInto(holding: Holding, holders: ReadonlySet<string | undefined>, model: Pick<ServiceModel, 'behaviours' | 'dependencies' | 'manifests'>): WaysInto {
  const { entities } = holding;
  const service = holding.service === undefined || startsOthers(holding.service, model) ? undefined : holding.service;
  const all = model.behaviours.filter(isWay);
  const own = service === undefined ? all : all.filter((way) => way.service === service);
  const users = own.length > 0 ? new Set<string>() : declaring(model, (name) => name === service);
  const ways = own.length > 0 ? own : waysAround(users, holders, all, model);
  const folder = packageOf(model);
  const unread = declaring(model, isUnreadWay);
  // What no service holds is held by all that mount the library it lies in.
  const mounting = service === undefined ? usersOf(new Set(entities.map(({ file }) => folder(file))), model) : users;
  const isRead = [...entities, ...ways].every(({ file }) => !unread.has(folder(file) ?? 'none')) && ![...mounting].some((user) => unread.has(user));
  return { ways, known: isRead && ways.some(bringsIn) && ways.filter(isBlank).length * 1000 <= ways.length * MAX_BLANK };
}

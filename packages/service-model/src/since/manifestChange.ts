import { orTooDeep } from '../syntax/nesting.ts';

const DEPENDENCIES: readonly string[] = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'overrides', 'resolutions'];
/** What decides how specifiers lead into a package, or which service a file belongs to. */
const SHAPE: readonly string[] = ['name', 'type', 'main', 'module', 'types', 'exports', 'imports', 'browser', 'workspaces', 'scripts', 'bin'];

/** What a change of a package.json bears on: itself alone, what is installed for it, or everything below it. */
export type ManifestChange = 'itself' | 'installed' | 'everything';

function fields(text: string): Readonly<Record<string, unknown>> | undefined {
  return orTooDeep(() => {
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : undefined;
    } catch {
      return undefined;
    }
  }, () => undefined);
}

/** @param before, now `undefined` where it is not there, or can not be told */
export function manifestChange(before: string | undefined, now: string | undefined): ManifestChange {
  const [old, fresh] = [before, now].map((text) => (text === undefined ? undefined : fields(text)));
  if (!old || !fresh) return 'everything';
  const differs = (key: string) => JSON.stringify(old[key]) !== JSON.stringify(fresh[key]);
  if (SHAPE.some(differs)) return 'everything';
  return DEPENDENCIES.some(differs) ? 'installed' : 'itself';
}

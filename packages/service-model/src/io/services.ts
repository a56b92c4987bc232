import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lazy, type LoadedPolicy, type ServiceSetting } from '@nilometer/policy';
import type { ManifestFacts } from '../project/FileRecord.ts';
import { isCommandLine } from '../project/isCommandLine.ts';
import { isBelow } from './isBelow.ts';

export interface Membership {
  readonly service: string | undefined;
  /** Of an entity of this name. */
  readonly governs: (entity: string) => boolean;
}

const NONE: ReadonlySet<string> = new Set();

const isPicomatch = (loaded: unknown): loaded is typeof import('picomatch') => typeof loaded === 'function' && 'makeRe' in loaded;

/** Loaded when a policy narrows what a service governs: most runs have none that does. */
const picomatch = lazy('picomatch', import.meta.url, isPicomatch);

const CONTAINER_FILE = /^(?:Dockerfile|Containerfile)(?:\..+)?$/;

/** Which service a file belongs to: as the policy says, else by the nearest folder that can be started. */
export class Services {
  private readonly byFolder = new Map<string, string | undefined>();
  private readonly madeBelow = new Map<string, ReadonlySet<string>>();
  private readonly declared: readonly { readonly folder: string; readonly setting: ServiceSetting }[];
  private readonly top: string;
  private readonly manifestOf: (file: string) => ManifestFacts | undefined;

  constructor({ policy, root }: LoadedPolicy, manifestOf: (file: string) => ManifestFacts | undefined) {
    // The longest path first: a service may lie within another one's folder.
    this.declared = policy.services
      .map((setting) => ({ folder: resolve(root, setting.path), setting }))
      .sort((a, b) => b.folder.length - a.folder.length);
    this.top = root;
    this.manifestOf = manifestOf;
  }

  of(file: string): Membership {
    if (this.declared.length === 0) return { service: this.nearest(dirname(file)), governs: () => true };
    const found = this.declared.find(({ folder }) => file === folder || isBelow(file, folder))?.setting;
    if (!found) return { service: undefined, governs: () => false };
    const { name, profile, governed } = found;
    const matches = governed ? picomatch()([...governed]) : () => true;
    return { service: name, governs: profile === null ? () => false : (entity) => matches(entity) };
  }

  /** Is this the folder of a service? */
  isOne(folder: string): boolean {
    if (this.declared.length > 0) return this.declared.some((one) => one.folder === folder);
    return isStarted(this.manifestOf(join(folder, 'package.json'))) || holdsContainerFile(folder);
  }

  /** Packages and container files may have come and gone. */
  forget(): void {
    this.byFolder.clear();
    this.madeBelow.clear();
  }

  /** Does an npm script have a tool write the file: one of the nearest package.json, or of one above it? */
  isMade(file: string): boolean {
    return this.made(dirname(file)).has(file);
  }

  private made(folder: string): ReadonlySet<string> {
    const known = this.madeBelow.get(folder);
    if (known) return known;
    const own = (this.manifestOf(join(folder, 'package.json'))?.made ?? []).map((path) => resolve(folder, path));
    const above = dirname(folder);
    const others = folder === this.top || above === folder ? NONE : this.made(above);
    const answer = own.length === 0 ? others : new Set([...own, ...others]);
    this.madeBelow.set(folder, answer);
    return answer;
  }

  private nearest(folder: string): string | undefined {
    if (this.byFolder.has(folder)) return this.byFolder.get(folder);
    const manifest = this.manifestOf(join(folder, 'package.json'));
    const own = isStarted(manifest) || holdsContainerFile(folder) ? (manifest?.name ?? basename(folder)) : undefined;
    const above = dirname(folder);
    const answer = own ?? (folder === this.top || above === folder ? undefined : this.nearest(above));
    this.byFolder.set(folder, answer);
    return answer;
  }
}

/** A program that asks whoever started it runs for as long as he answers. */
const isStarted = (manifest: ManifestFacts | undefined): boolean => manifest?.startable === true && !isCommandLine(manifest);

function holdsContainerFile(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => CONTAINER_FILE.test(name));
  } catch {
    return false;
  }
}

import { dirname } from 'node:path';
import type { LoadedPolicy } from '@nilometer/policy';
import { type FileKind, fileKind } from '../project/fileKind.ts';
import { WORKSPACE_FILE, configsAbove } from './configsAbove.ts';
import type { DiskIndex } from './diskIndex.ts';
import type { FolderIndex } from './FolderIndex.ts';
import type { Walked } from './snapshot.ts';
import { walk } from './walk.ts';

interface ProjectFolders {
  readonly policy: LoadedPolicy;
  /** Absolute files and folders that a project is asked about. */
  readonly paths: readonly string[];
  readonly kindOf: (file: string) => FileKind | undefined;
  readonly disk: DiskIndex | undefined;
  /** Is told, in milliseconds, what a walk took. */
  readonly onWalked: (ms: number) => void;
}

/** What has behaviours. */
const isSource = (file: string): boolean => /^(?:ts|tsx|js)$/.test(fileKind(file, []) ?? '');
const isManifest = (file: string): boolean => fileKind(file, []) === 'manifest';

/** Files of a project, walked for whenever they are asked for. */
export class ProjectFiles {
  private readonly of: ProjectFolders;

  constructor(folders: ProjectFolders) {
    this.of = folders;
  }

  /** All that is judged, with what configures it. */
  walked(): Walked {
    const { paths, kindOf, policy } = this.of;
    const found = this.ours(paths);
    const isOurs = (file: string) => kindOf(file) !== undefined;
    return { files: found.filter(isOurs), configs: [...found.filter((file) => !isOurs(file)), ...configsAbove(paths.map(dirname), policy.root)] };
  }

  /** Source text among what is judged. */
  sources(): string[] {
    return this.byName(this.of.paths).filter(isSource);
  }

  /** The same, with the schemas that stand in a language of their own. */
  ofCode(): string[] {
    return this.byName(this.of.paths).filter((file) => isSource(file) || this.isSchema(file));
  }

  /** Every package.json of the repository. */
  manifests(): string[] {
    return this.byName([this.of.policy.root]).filter(isManifest);
  }

  private isSchema(file: string): boolean {
    return this.of.kindOf(file) === 'schema';
  }

  private ours(paths: readonly string[]): string[] {
    const { kindOf, disk } = this.of;
    return this.found(paths, (file) => kindOf(file) !== undefined || WORKSPACE_FILE.test(file), disk?.folders);
  }

  /** What needs no reader to be known for what it is: none is loaded for it. */
  private byName(paths: readonly string[]): string[] {
    return this.found(paths, (file) => isSource(file) || isManifest(file) || this.isSchema(file), this.of.disk?.named);
  }

  /** @param wants always the same of the same folders */
  private found(paths: readonly string[], wants: (file: string) => boolean, folders: FolderIndex | undefined): string[] {
    const { policy: { root, policy: { ignore } }, disk, onWalked } = this.of;
    const started = performance.now();
    const found = walk({ paths, root, ignore, wants, ...(folders && { folders }) });
    disk?.saveFolders();
    onWalked(performance.now() - started);
    return found;
  }
}

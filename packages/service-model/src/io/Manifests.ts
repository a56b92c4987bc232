import { dirname, join } from 'node:path';
import { isDependedOn } from '../detection/isDependedOn.ts';
import type { Manifest } from '../model.ts';
import type { ManifestFacts } from '../project/FileRecord.ts';
import { manifestOf } from '../project/manifestOf.ts';
import type { Services } from './services.ts';
import { statOf } from './statOf.ts';

/** Beside the package.json of a workspace's root: https://pnpm.io/pnpm-workspace_yaml and what other tools have. */
const WORKSPACE_LISTS = ['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'rush.json'];

export interface ManifestSource {
  /** Every package.json of the repository, absolute. */
  readonly files: () => readonly string[];
  readonly factsOf: (file: string) => ManifestFacts | undefined;
  /** From an absolute file to the model's way of naming it. */
  readonly show: (file: string) => string;
  readonly services: Pick<Services, 'isOne' | 'of'>;
}

/** Every package.json of a repository, whichever part of it is asked about: what is said of one depends on the others. */
export class Manifests {
  private readonly source: ManifestSource;
  private known: readonly Manifest[] | undefined;

  constructor(source: ManifestSource) {
    this.source = source;
  }

  /** @param own as an editor has it */
  all(own?: Manifest): readonly Manifest[] {
    const known = (this.known ??= this.source.files().flatMap((file) => this.of(file, this.source.factsOf(file)) ?? []));
    return own ? known.map((one) => (one.file === own.file ? own : one)) : known;
  }

  /** Does another package of the repository depend on that of this one? @param shown as the model names it */
  isDependedOn(shown: string): boolean {
    const all = this.all();
    const own = all.find(({ file }) => file === shown);
    return own !== undefined && isDependedOn(own, all);
  }

  of(file: string, facts: ManifestFacts | undefined): Manifest | undefined {
    if (!facts) return undefined;
    const { services, show } = this.source;
    const folder = dirname(file);
    return manifestOf(facts, {
      file: show(file),
      isService: services.isOne(folder),
      isRoot: WORKSPACE_LISTS.some((name) => statOf(join(folder, name))),
      service: services.of(file).service,
    });
  }

  /** Files may have come, gone or changed. */
  forget(): void {
    this.known = undefined;
  }
}

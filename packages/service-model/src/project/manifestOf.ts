import type { Manifest } from '../model.ts';
import type { ManifestFacts } from './FileRecord.ts';

interface Around {
  readonly file: string;
  readonly isService: boolean;
  /** Does a list of workspaces lie beside it? */
  readonly isRoot: boolean;
  readonly service: string | undefined;
}

/** What a package.json says, with what lies around it. */
export const manifestOf = (facts: ManifestFacts, { file, isService, isRoot, service }: Around): Manifest => ({
  file,
  name: facts.name,
  private: facts.private,
  published: facts.published,
  ranBeside: facts.ranBeside,
  scripts: facts.scripts,
  workspaceRoot: facts.workspaces || isRoot,
  isService,
  ...(service === undefined ? {} : { service }),
  dependencies: facts.dependencies.map((one) => ({ ...one, file })),
  bundled: facts.bundled.map((one) => ({ ...one, file })),
});

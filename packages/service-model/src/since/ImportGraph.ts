import type { Resolution } from '../link/host.ts';

/** A specifier that linking followed, and where it led. */
export interface ImportEdge {
  readonly from: string;
  readonly specifier: string;
  readonly to: Resolution;
}

/**
 * All specifiers that linking followed. What a file's model says hangs on what these lead to and on nothing else, so
 * whoever leads to a file, over however many others, may be judged otherwise when it changes. Files are absolute.
 */
export class ImportGraph {
  private readonly imports = new Map<string, Map<string, Resolution>>();

  add(from: string, specifier: string, to: Resolution): void {
    const known = this.imports.get(from);
    if (known) known.set(specifier, to);
    else this.imports.set(from, new Map([[specifier, to]]));
  }

  edges(): ImportEdge[] {
    return [...this.imports].flatMap(([from, specifiers]) => [...specifiers].map(([specifier, to]) => ({ from, specifier, to })));
  }

  /** The files themselves and all that lead to them. */
  withDependents(files: Iterable<string>): Set<string> {
    const importers = new Map<string, string[]>();
    for (const { from, to } of this.edges()) {
      if (to.kind !== 'file') continue;
      const known = importers.get(to.file);
      if (known) known.push(from);
      else importers.set(to.file, [from]);
    }
    const found = new Set(files);
    // A set hands out what is added while it is gone through.
    for (const file of found) for (const importer of importers.get(file) ?? []) found.add(importer);
    return found;
  }
}

import type { CodeHost, Resolution } from '../link/host.ts';
import type { FileRecord } from '../project/FileRecord.ts';
import type { ImportGraph } from '../since/ImportGraph.ts';
import type { CodeFacts } from '../syntax/code.ts';
import type { Entry, FactStore } from './FactStore.ts';
import type { ModuleResolver } from './resolveModule.ts';

/** What stands for files on disk. */
export interface Instead {
  readonly has: (file: string) => boolean;
  readonly record: (file: string, want: 'module' | 'body') => FileRecord | undefined;
  readonly code: (file: string) => CodeFacts | undefined;
  readonly resolve?: (from: string, specifier: string, now: Resolution) => Resolution;
}

/** An editor's unsaved text in place of its file. */
export const withOverlay = (overlay: Entry, store: FactStore): Instead => ({
  has: (file) => file === overlay.file,
  record: () => overlay.record,
  code: () => overlay.code ?? store.codeOf(overlay.hash),
});

interface CodeHostOptions {
  readonly store: FactStore;
  readonly resolver: ModuleResolver;
  readonly isPackage: CodeHost['isPackage'];
  readonly instead: Instead | undefined;
  /** Is told of every specifier that is followed. */
  readonly graph: ImportGraph | undefined;
}

/** Files on disk as linking sees them, but for what stands in their place. */
export function codeHost({ store, resolver, isPackage, instead, graph }: CodeHostOptions): CodeHost {
  const factsOf = (file: string, want: 'module' | 'body') => (instead?.has(file) ? instead.record(file, want) : store.linked(file, want));
  return {
    module: (file) => factsOf(file, 'module')?.module,
    body: (file) => factsOf(file, 'body')?.body,
    code: (file) => (instead?.has(file) ? instead.code(file) : store.code(file)),
    resolve: (file, specifier) => {
      const to = resolver.resolve(file, specifier);
      graph?.add(file, specifier, to);
      return instead?.resolve ? instead.resolve(file, specifier, to) : to;
    },
    isPackage,
  };
}

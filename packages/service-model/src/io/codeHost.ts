import type { CodeHost, Resolution } from '../link/host.ts';
import type { FileRecord } from '../project/FileRecord.ts';
import type { ImportGraph } from '../since/ImportGraph.ts';
import type { CodeFacts } from '../syntax/code.ts';
import type { Consulted } from './Consulted.ts';
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

/** Who wants to know what linking looks at. */
export interface Watched {
  /** Is told of every specifier that is followed. */
  readonly graph?: ImportGraph;
  /** Is told of every file, there or not, and of every answer. */
  readonly consulted?: Consulted;
}

interface CodeHostOptions extends Watched {
  readonly store: FactStore;
  readonly resolver: ModuleResolver;
  readonly isPackage: CodeHost['isPackage'];
  readonly instead?: Instead;
}

/** Files on disk as linking sees them, but for what stands in their place. `speaks`: ids of the readers that a file's text concerns. */
export function codeHost({ store, resolver, isPackage, instead, graph, consulted }: CodeHostOptions): CodeHost & { readonly speaks: (file: string) => readonly string[] | undefined } {
  const noted = (file: string): string => {
    consulted?.file(file, (one) => store.contentOf(one));
    return file;
  };
  const factsOf = (file: string, want: 'module' | 'body') => (instead?.has(file) ? instead.record(file, want) : store.linked(noted(file), want));
  return {
    module: (file) => factsOf(file, 'module')?.module,
    body: (file) => factsOf(file, 'body')?.body,
    code: (file) => (instead?.has(file) ? instead.code(file) : store.code(noted(file))),
    speaks: (file) => store.entry(noted(file))?.record.speaks,
    resolve: (file, specifier) => {
      const answer = resolver.answer(file, specifier);
      consulted?.answers.add(answer);
      const [, , to] = answer;
      graph?.add(file, specifier, to);
      return instead?.resolve ? instead.resolve(file, specifier, to) : to;
    },
    isPackage,
  };
}

import type { LoadedPolicy } from '@nilometer/policy';
import { CodeLinker } from '../link/CodeLinker.ts';
import { Linker } from '../link/Linker.ts';
import { Origins } from '../link/Origins.ts';
import { knowledgeUnder } from '../pii/knowledge.ts';
import { Behaviours } from '../project/behavioursOf.ts';
import type { ModelContext } from '../project/modelOf.ts';
import { showPath } from '../project/showPath.ts';
import { codeHost, type Instead, type Watched } from './codeHost.ts';
import type { FactStore } from './FactStore.ts';
import type { Given } from './given.ts';
import type { NullChecks } from './NullChecks.ts';
import type { RunBeside } from './RunBeside.ts';
import type { ModuleResolver } from './resolveModule.ts';
import type { Services } from './services.ts';
import { siblingsOf } from './siblingsOf.ts';

export interface ContextSources {
  /** Absolute folder that the model's paths are relative to. */
  readonly root: string;
  readonly policy: LoadedPolicy;
  readonly store: FactStore;
  readonly resolver: ModuleResolver;
  readonly services: Services;
  readonly nullChecks: NullChecks;
  readonly runBeside: RunBeside;
}

export interface ContextOptions extends Watched {
  /** Stands for what is on disk. */
  readonly instead?: Instead;
  /** By the readers alone that may say what bears on other files. */
  readonly bearing?: true;
}

/** What models of files are made with: links between them, found once each. */
export function modelContext({ root, policy, store, resolver, services, nullChecks, runBeside }: ContextSources, given: Given, { bearing, ...seen }: ContextOptions = {}): ModelContext {
  const { speaks, ...host } = codeHost({ store, resolver, isPackage: given.isPackage, ...seen });
  const { known } = given;
  const readers = bearing ? given.bearing : given.readers;
  const linker = new Linker(host, known.symbols, known.isPlatform);
  const code = new CodeLinker(host);
  const origins = new Origins(code);
  const codeContext = { code, origins, values: origins.values, linker, conceptOf: known.conceptOf };
  return {
    readers,
    code: codeContext,
    behaviours: new Behaviours(readers, codeContext, speaks, given.filter),
    known,
    // Put together when the first entity is met: most files of a lint run hold none.
    get knowledge() {
      return knowledgeUnder(policy.policy.personalData);
    },
    show: (file) => showPath(root, file),
    place: (file) => showPath(policy.root, file),
    membership: (file) => services.of(file),
    isMade: (file) => services.isMade(file),
    isBeside: (file, program) => runBeside.isBeside(file, program),
    nullChecks: (file) => nullChecks.of(file),
    speaks: (file) => speaks(file) !== undefined,
    siblings: (file) => store.schemas(siblingsOf(file)),
  };
}

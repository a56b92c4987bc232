import type { NotJudged, Range } from '@nilometer/policy';
import type { DisableFact } from '../disables/disableDirectives.ts';
import type { DeclaredDependency, PackageUse } from '../model.ts';
import type { BodyFacts, ModuleFacts } from '../syntax/facts.ts';

/** What a package.json says that the model asks for. */
export interface ManifestFacts {
  readonly name: string | null;
  readonly startable: boolean;
  readonly private: boolean;
  readonly published: boolean;
  readonly workspaces: boolean;
  readonly ranBeside: readonly string[];
  /** Files of code that its npm scripts have a tool write, below its folder or above it. */
  readonly made: readonly string[];
  /** Files that any of its npm scripts run. */
  readonly ran: readonly string[];
  /** Files that its npm scripts run as a service or a worker, and what it names as its main file and its programs. */
  readonly ranAsService: readonly string[];
  /** It has a program of its own. */
  readonly bin: boolean;
  /** No npm script. */
  readonly bare: boolean;
  readonly scripts: boolean;
  readonly dependencies: readonly Omit<DeclaredDependency, 'file'>[];
  readonly bundled: readonly { readonly packageName: string; readonly range: Range }[];
}

/**
 * All that is known of one content, whichever files have it. Plain JSON: this is what the index keeps. What was not
 * asked for is absent; `module` and `body` are added when another file's linking leads here.
 */
export interface FileRecord {
  /** Applies a decorator, or holds a word, for which a reader wants its classes looked at. */
  readonly candidate: boolean;
  /** Names a package, or holds a word, for which readers want its code looked at: their ids. */
  readonly speaks?: readonly string[];
  /** Says in its head that a machine wrote it: read for facts, never judged. */
  readonly generated: boolean;
  readonly module?: ModuleFacts;
  readonly body?: BodyFacts;
  readonly schema?: { readonly reader: string; readonly facts: unknown };
  readonly manifest?: ManifestFacts;
  /** Uses of packages that the policy bans, and of those that are clients of components. */
  readonly uses?: readonly Omit<PackageUse, 'file' | 'inTest' | 'ranBeside' | 'service'>[];
  /** It is made of parts of tests, wherever it stands. */
  readonly helpsTests?: true;
  /** It is test code, whatever it is called: it calls the hooks of their runner. */
  readonly hooksTests?: true;
  /** It is a program that does something once, as its text says. */
  readonly program?: 'runs' | 'ends' | 'offers';
  /** Comments that switch rules of ours off. */
  readonly disables?: readonly DisableFact[];
  readonly unparsed?: Omit<NotJudged, 'file'>;
}

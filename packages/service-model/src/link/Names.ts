import { sep } from 'node:path';
import type { LocalFact } from '../syntax/code.ts';
import { ANONYMOUS } from '../syntax/readModuleFacts.ts';
import type { CodeAlias, CodeClass, CodeShape } from './code.ts';
import type { CodeHost } from './host.ts';

/** What a name of a file's top level turned out to be, after imports and re-exports were followed. */
export type Binding =
  | { readonly kind: 'local'; readonly file: string; readonly fact: LocalFact }
  | { readonly kind: 'class'; readonly class: CodeClass }
  | { readonly kind: 'shape'; readonly shape: CodeShape }
  | { readonly kind: 'namespace'; readonly file: string }
  /** Of a package, or of a file that was not found. */
  | { readonly kind: 'module'; readonly module: string; readonly symbol: string };

const NODE_MODULES = `${sep}node_modules${sep}`;

/** An answer without the facts that it was found in: those of most files are no longer at hand. */
type Where = Exclude<Binding, { kind: 'local' | 'class' | 'shape' }> | { readonly kind: 'declared'; readonly file: string; readonly name: string };

/** By name. */
type Answers = Map<string, Where | null>;

/** By file, then by name: a key of both would be a new string for each of millions of questions. */
function answersOf(files: Map<string, Answers>, file: string): Answers {
  const known = files.get(file);
  if (known) return known;
  const answers: Answers = new Map();
  files.set(file, answers);
  return answers;
}

interface PassedOn {
  /** The file that exports a name itself, or passes it on by name. */
  readonly names: ReadonlyMap<string, string>;
  readonly packages: ReadonlySet<string>;
}

function whereOf(binding: Binding): Where {
  switch (binding.kind) {
    case 'local':
      return { kind: 'declared', file: binding.file, name: binding.fact.name };
    case 'class':
      return { kind: 'declared', file: binding.class.file, name: binding.class.fact.name };
    case 'shape':
      return { kind: 'declared', file: binding.shape.file, name: binding.shape.fact.name };
    default:
      return binding;
  }
}

/** Follows top-level names from file to file, and remembers the answers. Circular imports are fine. */
export class Names {
  private readonly host: CodeHost;
  private readonly found = new Map<string, Answers>();
  private readonly exported = new Map<string, Answers>();
  private readonly passed = new Map<string, PassedOn>();

  constructor(host: CodeHost) {
    this.host = host;
  }

  /** What a name means at the top level of a file; `undefined`: a global, or nothing. */
  find(file: string, name: string): Binding | undefined {
    return this.remember(answersOf(this.found, file), name, () => this.look(file, name));
  }

  /** What a file exports under a name. */
  offered(file: string, name: string): Binding | undefined {
    return this.remember(answersOf(this.exported, file), name, () => this.search(file, name));
  }

  /** `require('./x')` where it stands. */
  required(file: string, from: string): Binding {
    return this.follow(file, from, '*');
  }

  /** The company's type alias that a name means at the top level of a file. @param met what has been asked on the way: a circle is nothing */
  alias(file: string, name: string, met: ReadonlySet<string> = new Set()): CodeAlias | undefined {
    const key = `${file}#${name}`;
    if (met.has(key)) return undefined;
    const asked = new Set(met).add(key);
    const own = this.host.code(file)?.aliases?.find((one) => one.name === name);
    if (own) return { file, fact: own };
    const module = this.host.module(file);
    const taken = module?.imports.find(({ local }) => local === name);
    if (taken) return this.aliasFrom(file, taken.from, taken.symbol, asked);
    const passed = module?.exports.find((entry) => entry.name === name);
    if (passed) return 'local' in passed ? this.alias(file, passed.local, asked) : this.aliasFrom(file, passed.from, passed.symbol, asked);
    const holder = this.passedOn(file).names.get(name);
    return holder === undefined ? undefined : this.alias(holder, name, asked);
  }

  private aliasFrom(file: string, from: string, symbol: string, met: ReadonlySet<string>): CodeAlias | undefined {
    const at = this.host.isPackage(from) ? undefined : this.host.resolve(file, from);
    return at?.kind === 'file' && !at.file.includes(NODE_MODULES) ? this.alias(at.file, symbol, met) : undefined;
  }

  private remember(answers: Answers, name: string, look: () => Binding | undefined): Binding | undefined {
    const known = answers.get(name);
    if (known !== undefined) return known === null || known.kind !== 'declared' ? (known ?? undefined) : this.declared(known.file, known.name);
    // A name that leads back to itself is nothing; this is what the loop finds.
    answers.set(name, null);
    const answer = look();
    answers.set(name, answer ? whereOf(answer) : null);
    return answer;
  }

  private look(file: string, name: string): Binding | undefined {
    const taken = this.host.module(file)?.imports.find(({ local }) => local === name);
    if (taken) return this.follow(file, taken.from, taken.symbol);
    return this.declared(file, name);
  }

  private declared(file: string, name: string): Binding | undefined {
    const code = this.host.code(file);
    if (!code) return undefined;
    const index = code.classes.findIndex((fact) => fact.name === name && fact.scope === 0);
    const own = code.classes[index];
    if (own) return { kind: 'class', class: { file, index, fact: own } };
    const fact = code.scopes[0]?.locals.find((local) => local.name === name);
    if (fact) return { kind: 'local', file, fact };
    const shape = code.shapes.find((one) => one.name === name);
    return shape && { kind: 'shape', shape: { file, fact: shape } };
  }

  private follow(file: string, from: string, symbol: string): Binding {
    if (this.host.isPackage(from)) return { kind: 'module', module: from, symbol };
    const at = this.host.resolve(file, from);
    if (at.kind !== 'file' || at.file.includes(NODE_MODULES)) return { kind: 'module', module: from, symbol };
    if (symbol === '*') return { kind: 'namespace', file: at.file };
    return this.offered(at.file, symbol) ?? { kind: 'module', module: from, symbol };
  }

  /** What comes through `export * from`, however many files deep: put together once a barrel, which may have hundreds. */
  private passedOn(file: string): PassedOn {
    const known = this.passed.get(file);
    if (known) return known;
    const names = new Map<string, string>();
    const packages = new Set<string>();
    const met = new Set([file]);
    const take = (barrel: string): void => {
      for (const from of this.host.module(barrel)?.stars ?? []) {
        const at = this.host.isPackage(from) ? undefined : this.host.resolve(barrel, from);
        if (at?.kind !== 'file' || at.file.includes(NODE_MODULES)) packages.add(from);
        else if (!met.has(at.file)) {
          met.add(at.file);
          for (const { name } of this.host.module(at.file)?.exports ?? []) if (!names.has(name)) names.set(name, at.file);
          take(at.file);
        }
      }
    };
    take(file);
    const found = { names, packages };
    this.passed.set(file, found);
    return found;
  }

  private search(file: string, name: string): Binding | undefined {
    const module = this.host.module(file);
    if (!module) return undefined;
    const own = module.exports.find((entry) => entry.name === name);
    if (own) return 'local' in own ? (this.find(file, own.local) ?? this.declared(file, name)) : this.follow(file, own.from, own.symbol);
    const { names, packages } = this.passedOn(file);
    const holder = names.get(name);
    if (holder !== undefined) return this.offered(holder, name);
    // `export * from 'drizzle-orm/pg-core'`: what a package gives is not looked up, but it is the only one that may.
    const [only] = packages;
    if (only !== undefined && packages.size === 1 && name !== ANONYMOUS) return { kind: 'module', module: only, symbol: name };
    // CommonJS: `exports.x = …`, `module.exports = …`.
    return module.exports.length === 0 || name === ANONYMOUS ? this.declared(file, name) : undefined;
  }
}

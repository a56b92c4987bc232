import type { SymbolRef } from '@nilometer/policy';
import { isFrameworkModule } from '../syntax/frameworkModules.ts';
import type { KnownSymbols, LinkHost } from './host.ts';
import type { Found, Resolved } from './resolved.ts';

const found = (target: Resolved, via: readonly SymbolRef[] = []): Found => ({ target, via });
const OTHER = found({ kind: 'other' });

/** Follows names from file to file, forwards only, and remembers the answers. Circular imports are fine. */
export class SymbolTable {
  private readonly answers = new Map<string, Found>();
  private readonly offers = new Map<string, Found | null>();
  private readonly host: LinkHost;
  private readonly known: KnownSymbols;

  constructor(host: LinkHost, known: KnownSymbols) {
    this.host = host;
    this.known = known;
  }

  /** @param ref dotted, as written in `file` */
  resolve(file: string, ref: string): Found {
    const key = `${file}\0${ref}`;
    const answer = this.answers.get(key);
    if (answer) return answer;
    // A name that leads back to itself is nothing; this is what the loop finds.
    this.answers.set(key, OTHER);
    const [head = '', ...rest] = ref.split('.');
    const result = rest.reduce((at, name) => this.member(at, name), this.local(file, head));
    this.answers.set(key, result);
    return result;
  }

  private member({ target, via }: Found, name: string): Found {
    // The default export of a CommonJS module is the module: `import lodash from 'lodash'`.
    const module = via.find((ref) => (ref.symbol === '*' || ref.symbol === 'default') && this.known.has(ref.module, name))?.module;
    if (module !== undefined) return found({ kind: 'known', module, symbol: name }, [...via, { module, symbol: name }]);
    if (target.kind === 'namespace') return this.offered(target.file, name) ?? OTHER;
    // `x_1.default` of compiled code, where x_1 is the module itself.
    if (target.kind === 'known' || target.kind === 'foreign' || target.kind === 'missing') {
      const symbol = { module: target.module, symbol: name };
      return found({ ...symbol, kind: target.kind === 'known' ? 'foreign' : target.kind }, [...via, symbol]);
    }
    return OTHER;
  }

  private local(file: string, name: string): Found {
    const taken = this.host.module(file)?.imports.find(({ local }) => local === name);
    if (taken) return this.follow(file, taken.from, taken.symbol);
    const body = this.host.body(file);
    const own = body?.classes.find((fact) => fact.name === name && !fact.mixin);
    if (own) return found({ kind: 'class', file, fact: own });
    const mixin = body?.classes.find((fact) => fact.mixin?.name === name);
    if (mixin) return found({ kind: 'mixin', file, fact: mixin });
    const wrapper = body?.wrappers.find((fact) => fact.name === name);
    if (!wrapper) return OTHER;
    // `const Base = Other`: the name means what the other one means, be it a class or a decorator.
    const [only] = wrapper.applies;
    if (wrapper.applies.length === 1 && only?.args === null) return this.resolve(file, only.ref);
    return found({ kind: 'wrapper', file, fact: wrapper });
  }

  private follow(file: string, from: string, symbol: string): Found {
    const ref = { module: from, symbol };
    if (this.known.has(from, symbol)) return found({ kind: 'known', ...ref }, [ref]);
    if (isFrameworkModule(from)) return found({ kind: 'foreign', ...ref }, [ref]);
    const at = this.host.resolve(file, from);
    if (at.kind !== 'file') return found({ kind: at.kind, ...ref }, [ref]);
    if (symbol === '*') return found({ kind: 'namespace', file: at.file }, [ref]);
    const target = this.offered(at.file, symbol);
    return target ? found(target.target, [ref, ...target.via]) : found({ kind: 'missing', ...ref }, [ref]);
  }

  /** What a file exports under a name; `undefined` when it does not. */
  private offered(file: string, name: string): Found | undefined {
    const key = `${file}\0${name}`;
    const answer = this.offers.get(key);
    if (answer !== undefined) return answer ?? undefined;
    this.offers.set(key, null);
    const result = this.search(file, name);
    if (result) this.offers.set(key, result);
    return result;
  }

  private search(file: string, name: string): Found | undefined {
    const module = this.host.module(file);
    if (!module) return undefined;
    const own = module.exports.find((entry) => entry.name === name);
    if (own) return 'local' in own ? this.resolve(file, own.local) : this.follow(file, own.from, own.symbol);
    // `module.exports = Base`, taken by `import Base from` or `import * as`.
    if (name === 'default' && module.exports.length === 0 && module.stars.length === 0) return undefined;
    for (const from of module.stars) {
      const ref = { module: from, symbol: name };
      if (this.known.exports(from, name)) return found({ kind: 'known', ...ref }, [ref]);
      if (this.known.has(from, '*') || isFrameworkModule(from)) continue;
      const at = this.host.resolve(file, from);
      const target = at.kind === 'file' ? this.offered(at.file, name) : undefined;
      if (target) return target;
    }
    return undefined;
  }
}

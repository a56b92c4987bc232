import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Tri } from '../model.ts';
import { jsonOf } from './jsonOf.ts';
import { statOf } from './statOf.ts';

/** Configurations that extend each other end here. */
const MAX_DEPTH = 12;

/** https://www.typescriptlang.org/tsconfig/#strictNullChecks; `lost`: what is extended was not found. */
interface Said {
  readonly strictNullChecks?: boolean | 'lost';
  readonly strict?: boolean | 'lost';
}

const isFile = (file: string): boolean => statOf(file)?.isFile() === true;

/** The file that `extends` names: https://www.typescriptlang.org/tsconfig/#extends */
function extended(name: string, folder: string): string | undefined {
  const within = (base: string) => [base, `${base}.json`, join(base, 'tsconfig.json')].find(isFile);
  if (name.startsWith('.') || isAbsolute(name)) return within(resolve(folder, name));
  for (let at = folder; ; at = dirname(at)) {
    const found = within(join(at, 'node_modules', name));
    if (found !== undefined || at === dirname(at)) return found;
  }
}

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function said(file: string, depth = 0): Said {
  if (depth > MAX_DEPTH) return { strictNullChecks: 'lost', strict: 'lost' };
  const config = jsonOf(file);
  const bases = listOf(config['extends']).map((name): Said => {
    const base = typeof name === 'string' ? extended(name, dirname(file)) : undefined;
    return base === undefined ? { strictNullChecks: 'lost', strict: 'lost' } : said(base, depth + 1);
  });
  const options = config['compilerOptions'];
  const own: Record<string, unknown> = typeof options === 'object' && options !== null ? { ...options } : {};
  const of = (name: keyof Said) => flag(own[name]) ?? bases.findLast((base) => base[name] !== undefined)?.[name];
  const [strictNullChecks, strict] = [of('strictNullChecks'), of('strict')];
  return { ...(strictNullChecks === undefined ? {} : { strictNullChecks }), ...(strict === undefined ? {} : { strict }) };
}

function answerOf(file: string): Tri {
  const { strictNullChecks, strict } = said(file);
  const decides = strictNullChecks ?? strict;
  return decides === 'lost' ? 'unknown' : decides === true ? 'yes' : 'no';
}

/** A configuration that only leads to those beside it, one for the sources and one for the tests, says what they say. */
function configsAt(file: string): string[] {
  const beside = listOf(jsonOf(file)['references']).flatMap((reference) => {
    const path: unknown = typeof reference === 'object' && reference !== null && 'path' in reference ? reference.path : undefined;
    return typeof path === 'string' && /^(?:\.\/)?[^/]+\.json$/.test(path) ? [resolve(dirname(file), path)] : [];
  }).filter(isFile);
  return beside.length > 0 ? beside : [file];
}

/** Do types tell null from the rest? By the nearest tsconfig.json; one that leads to several that disagree, or to none that is found, says nothing. */
export class NullChecks {
  private readonly byFolder = new Map<string, Tri>();
  private readonly top: string;

  /** @param top absolute folder beyond which nothing configures the project */
  constructor(top: string) {
    this.top = top;
  }

  /** @param file absolute */
  of(file: string): Tri {
    return this.at(dirname(file));
  }

  /** What was answered since `forget`: folder and answer. */
  answers(): (readonly [string, Tri])[] {
    return [...this.byFolder];
  }

  forget(): void {
    this.byFolder.clear();
  }

  private at(folder: string): Tri {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const answer = this.look(folder);
    this.byFolder.set(folder, answer);
    return answer;
  }

  private look(folder: string): Tri {
    const config = join(folder, 'tsconfig.json');
    const above = dirname(folder);
    if (!isFile(config)) return folder === this.top || above === folder ? 'unknown' : this.at(above);
    const [first = 'unknown', ...others] = configsAt(config).map(answerOf);
    return others.every((other) => other === first) ? first : 'unknown';
  }
}

import type { CodeFacts } from '../syntax/code.ts';

export type CodeRecords = Readonly<Record<string, CodeFacts>>;

/** Code facts by content hash. Apart from `FactIndex`: they are ten times as large, and a lint run of entities asks for none. */
export class CodeIndex {
  private codes: Map<string, CodeFacts> | undefined;
  private readonly load: () => CodeRecords;
  /** Changes since it was loaded or saved. */
  dirty = 0;

  /** @param load asked for once, and only when code is */
  constructor(load: () => CodeRecords = () => ({})) {
    this.load = load;
  }

  get(hash: string): CodeFacts | undefined {
    return this.loaded().get(hash);
  }

  put(hash: string, code: CodeFacts): void {
    this.dirty++;
    this.loaded().set(hash, code);
  }

  /** What to write, over what another process wrote. @param isUsed does any file have this content? */
  records(others: CodeRecords, isUsed: (hash: string) => boolean): CodeRecords {
    return Object.fromEntries([...Object.entries(others), ...this.loaded()].filter(([hash]) => isUsed(hash)));
  }

  private loaded(): Map<string, CodeFacts> {
    return (this.codes ??= new Map(Object.entries(this.load())));
  }
}

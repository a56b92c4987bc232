/** A line of `tsc --pretty false`. */
export interface Diagnostic {
  /** Relative to where the compiler ran, with `/`; empty for one about no file. */
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** What a compiler said about a tree. */
export interface TypeCheck {
  /** Files that it looked at, relative like the diagnostics'. */
  readonly files: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** TS2307, TS2792 and TS2882: a module can't be found. */
export const isUnresolved = ({ code }: Diagnostic): boolean => code === 'TS2307' || code === 'TS2792' || code === 'TS2882';

const located = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/;
const global = /^error (TS\d+): (.*)$/;

/** Reads the output of `tsc --pretty false`. Indented lines go on with the message above and are left out. */
export function parseDiagnostics(output: string): Diagnostic[] {
  return output.split(/\r?\n/).flatMap((line) => {
    const [, file, number, code, message] = located.exec(line) ?? [];
    if (file !== undefined && code !== undefined && message !== undefined) return [{ file: file.replaceAll('\\', '/'), line: Number(number), code, message }];
    const [, globalCode, text] = global.exec(line) ?? [];
    return globalCode !== undefined && text !== undefined ? [{ file: '', line: 1, code: globalCode, message: text }] : [];
  });
}

/** Errors that are new, keyed (file, code, message): lines move under edits, and a tree may be red before. */
export function typeDelta(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ file, code, message }: Diagnostic): string => JSON.stringify([file, code, message]);
  const known = new Map<string, number>();
  for (const one of before) known.set(key(one), (known.get(key(one)) ?? 0) + 1);
  return after.filter((one) => {
    const left = known.get(key(one)) ?? 0;
    if (left > 0) known.set(key(one), left - 1);
    return left === 0;
  });
}

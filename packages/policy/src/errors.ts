/** The place at fault in a file that a person wrote. */
export interface ConfigProblem {
  /** As shown to the person: relative to the policy's root where it lies below it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** What is wrong, and what to do about it. */
  readonly problem: string;
  /** What would have been right, where that can be said. */
  readonly expected?: string;
}

/** The configuration can not be used: one line `file:line:column: what is wrong`. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly expected: string | undefined;

  constructor({ file, line, column, problem, expected }: ConfigProblem) {
    super(`${file}:${line}:${column}: ${problem}`);
    // Hosts that know nothing of us, ESLint among them, print an error's stack; a person's own file has none to show.
    this.stack = `${this.name}: ${this.message}`;
    this.file = file;
    this.line = line;
    this.column = column;
    this.expected = expected;
  }
}

/** Any other failure that we know how to explain; the stack is of no use to the person. Exit code 2. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  /** What to do about it. */
  readonly remedy: string | undefined;

  constructor(message: string, { remedy, cause }: { readonly remedy?: string; readonly cause?: unknown } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.remedy = remedy;
  }
}

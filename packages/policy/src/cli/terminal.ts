/** What a command may touch of the outside world; tests hand in their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly color: boolean;
  /** How wide it is; absent where stdout is no terminal. */
  readonly columns?: number | undefined;
  /** Does a person watch stderr? */
  readonly interactive: boolean;
  out(text: string): void;
  err(text: string): void;
}

/** https://no-color.org and https://force-color.org, then whether anyone is looking. */
function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Of a terminal, or of what is coloured as for one; `COLUMNS` is what a person exports who wants another width than the window's. */
function columnsOf(env: Readonly<Record<string, string | undefined>>, { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number }): number | undefined {
  const { COLUMNS = '' } = env;
  if (!isTTY && !wantsColor(env, false)) return undefined;
  return /^[1-9]\d*$/.test(COLUMNS) ? Number(COLUMNS) : columns;
}

/** The terminal that this process runs in. */
export const processTerminal = (): Terminal => ({
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  color: wantsColor(process.env, process.stdout.isTTY === true),
  columns: columnsOf(process.env, process.stdout),
  interactive: process.stderr.isTTY === true && !process.env['CI'],
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});

/** The exit code that stands when everything has been written. */
export const setExitCode = (code: number): void => {
  process.exitCode = code;
};

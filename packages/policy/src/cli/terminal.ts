/** What a command may touch of the outside world; tests hand in their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly color: boolean;
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

/** The terminal that this process runs in. */
export const processTerminal = (): Terminal => ({
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  color: wantsColor(process.env, process.stdout.isTTY === true),
  interactive: process.stderr.isTTY === true && !process.env['CI'],
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});

/** The exit code that stands when everything has been written. */
export const setExitCode = (code: number): void => {
  process.exitCode = code;
};

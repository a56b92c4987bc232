/** What a command may touch of the outside world; tests and `nilometer` hand in their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly color: boolean;
  out(text: string): void;
  err(text: string): void;
}

/** https://no-color.org, https://force-color.org, then whether anyone is looking. */
function wantsColor(env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return process.stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/** The terminal that this process runs in. */
export const processTerminal = (): Terminal => ({
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  color: wantsColor(process.env),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});

/** The exit code that stands when everything has been written. */
export const setExitCode = (code: number): void => {
  process.exitCode = code;
};

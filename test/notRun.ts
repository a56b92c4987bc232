/**
 * Says that a test did not run, and why, on stderr: `NOT RUN: <what>: <why>`.
 * @throws {Error} with the same text when NILOMETER_REQUIRE_ALL is "1" (as in `.ci/run`), where nothing may be left out.
 */
export function notRun(what: string, why: string): void {
  const line = `NOT RUN: ${what}: ${why}`;
  if (process.env['NILOMETER_REQUIRE_ALL'] === '1') throw new Error(line);
  process.stderr.write(`${line}\n`);
}

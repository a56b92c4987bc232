import { spawnSync } from 'node:child_process';

/**
 * Runs a command as a whole process and returns what the operating system counted for it.
 * Linux and macOS: GNU or BSD time would differ, so the child's own `process.resourceUsage()` is asked where it is
 * ours, and `/usr/bin/time -f` where it is not.
 * @returns {{ cpu: number, peakMb: number, wall: number, stdout: string, status: number }}  seconds, megabytes
 */
export function measure(command, args, options = {}) {
  const started = process.hrtime.bigint();
  const run = spawnSync('/usr/bin/time', ['-f', '\n@time %U %S %M', command, ...args], {
    encoding: 'utf8', maxBuffer: 1 << 30, ...options,
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const figures = /@time ([\d.]+) ([\d.]+) (\d+)\s*$/.exec(run.stderr ?? '');
  if (!figures) throw new Error(`${command}: /usr/bin/time (GNU) is needed: ${run.error ?? run.stderr}`);
  return {
    cpu: Number(figures[1]) + Number(figures[2]),
    peakMb: Number(figures[3]) / 1024,
    wall,
    stdout: run.stdout,
    status: run.status ?? -1,
  };
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Runs each contender in turn, `runs` times (A B A B ...), so that a machine that drifts drifts for all.
 * @param {Record<string, () => Record<string, number>>} contenders
 */
export function alternate(contenders, runs = 5) {
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let i = 0; i < runs; i++) {
    for (const [name, run] of Object.entries(contenders)) results[name].push(run());
  }
  return Object.fromEntries(Object.entries(results).map(([name, list]) => [
    name,
    Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((result) => result[key]))])),
  ]));
}

/** Prints medians as a table, and each one against `peer`. */
export function report(title, medians, { peer, key = 'cpu' }) {
  console.log(title);
  console.table(Object.fromEntries(Object.entries(medians).map(([name, figures]) => [
    name,
    {
      ...Object.fromEntries(Object.entries(figures).map(([figure, value]) => [figure, Number(value.toFixed(3))])),
      [`${key} / ${peer}`]: Number((figures[key] / medians[peer][key]).toFixed(3)),
    },
  ])));
}

/** `ts-node src/report.ts`, `NODE_OPTIONS=… npx tsx src/import`: a program, from its source. */
const FROM_SOURCE = /(?:^|[\s;&|])(?:ts-node|ts-node-esm|tsx|bun(?: run)?)(?:\s+-{1,2}\S+(?:\s+\S+\/register)?)*\s+\.?\/?([\w@][\w./@-]*)/;

/** A package that runs by itself is started, served or developed by one of these. */
const STARTS = /^(?:start|serve|dev|develop|deploy)(?:$|[:-])/;

/** So many programs are no accident; a service has a few, and something that starts. */
const MANY = 6;

/** Is a package, by its npm scripts, a collection of programs that people run by hand? @param scripts names and commands */
export const isByHand = (scripts: readonly (readonly [name: string, command: string])[]): boolean =>
  !scripts.some(([name]) => STARTS.test(name)) && new Set(scripts.flatMap(([, command]) => FROM_SOURCE.exec(command)?.[1] ?? [])).size >= MANY;

/** Names of npm scripts that people run by hand, or a pipeline once. */
const BESIDE = /seed|migrat|backfill|import|export|script|fixture|codegen|generate|populate|reset|setup|clean|bench/i;

/** `node db/index.js`, `ts-node -r tsconfig-paths/register ./src/seed.ts`: the file. */
const RUNS = /(?:^|[\s;&|])(?:node|ts-node|ts-node-dev|tsx|bun(?: run)?)((?:\s+-{1,2}\S+(?:\s+\S+\/register)?)*)\s+\.?\/?([\w@][\w./@-]*)/g;

/** Files that one npm script runs beside the service, where its name says that it does. */
export const ranBeside = (name: string, command: string): string[] => (BESIDE.test(name) ? [...command.matchAll(RUNS)].flatMap(([, , file]) => file ?? []) : []);

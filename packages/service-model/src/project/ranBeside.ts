/** Names of npm scripts that people run by hand, or a pipeline once. */
const BESIDE = /seed|migrat|backfill|import|export|script|fixture|codegen|generate|populate|reset|setup|clean|bench/i;

/** `node db/index.js`, `ts-node -r tsconfig-paths/register ./src/seed.ts`: the file. */
const RUNS = /(?:^|[\s;&|])(?:node|ts-node|ts-node-dev|tsx|bun(?: run)?)((?:\s+(?:(?:--import|--require|--loader|-r)\s+\S+|-{1,2}\S+(?:\s+\S+\/register)?))*)\s+\.?\/?([\w@][\w./@-]*)/g;

/** Files that an npm script runs. */
export const filesRun = (command: string): string[] => [...command.matchAll(RUNS)].flatMap(([, , file]) => file ?? []);


/** What runs a service, whatever it is started with, or brings it to where it runs. */
const SERVES = /(?:^|:)(?:start|serve|server|dev|prod|deploy)(?![a-z])/i;
const SERVED_BY = /\b(?:nest|next|nodemon|pm2|serverless|sls|cdk|sst|wrangler|firebase|vercel|func|forever)\s/;
/** `start:setup` sets up, and then starts. */
const STARTS = /(?:^|:)(?:start|serve|server)(?![a-z])/i;
/** What a service has running beside its server is part of it. */
const WORKS = /worker|consumer|queue|cron|schedul|daemon|listener/i;

const isServing = (name: string): boolean => STARTS.test(name) || (!BESIDE.test(name) && (SERVES.test(name) || WORKS.test(name)));

/** Files that one npm script runs beside the service, where its name says that it does. */
export const ranBeside = (name: string, command: string): string[] => (BESIDE.test(name) && !isServing(name) ? filesRun(command) : []);

/** Files that one npm script runs as the service, or as a part of it that goes on. */
export const ranAsService = (name: string, command: string): string[] => (isServing(name) ? filesRun(command) : []);

/** What every service may have beside it. */
const KEPT = /test|lint|build|typeorm|prisma/i;
/** A package has one script or two beside what it is. */
const SOME = 3;

/** Does a package hold scripts alone, each run by hand through an npm script of its own: `"fhir-uploader": "ts-node src/fhir-uploader.ts"`? */
export function holdsScripts(scripts: readonly (readonly [name: string, command: string])[]): boolean {
  if (scripts.some(([name, command]) => SERVES.test(name) || WORKS.test(name) || SERVED_BY.test(command))) return false;
  const runs = scripts.flatMap(([name, command]) => (KEPT.test(name) ? [] : filesRun(command).flatMap((file) => (!file.includes('node_modules') && /\.[cm]?[jt]s$|\//.test(file) ? [{ name, file }] : []))));
  // What seeds and migrates stands beside the tables of a library, too.
  return runs.some(({ name }) => !BESIDE.test(name)) && new Set(runs.map(({ file }) => file)).size >= SOME;
}

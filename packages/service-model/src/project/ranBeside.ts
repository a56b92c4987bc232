/** Names of npm scripts that people run by hand, or a pipeline once. */
const BESIDE = /seed|migrat|backfill|import|export|script|fixture|codegen|generate|populate|reset|setup|clean|bench/i;

/** `node db/index.js`, `ts-node -r tsconfig-paths/register ./src/seed.ts`: the file. */
const RUNS = /(?:^|[\s;&|])(?:node|ts-node|ts-node-dev|tsx|bun(?: run)?)((?:\s+-{1,2}\S+(?:\s+\S+\/register)?)*)\s+\.?\/?([\w@][\w./@-]*)/g;

/** Files that one npm script runs beside the service, where its name says that it does. */
export const ranBeside = (name: string, command: string): string[] => (BESIDE.test(name) ? [...command.matchAll(RUNS)].flatMap(([, , file]) => file ?? []) : []);

/** What runs a service, whatever it is started with, or brings it to where it runs. */
const SERVES = /(?:^|:)(?:start|serve|server|dev|prod|deploy)(?![a-z])/i;
const SERVED_BY = /\b(?:nest|next|nodemon|pm2|serverless|sls|cdk|sst|wrangler|firebase|vercel|func|forever)\s/;
/** What every service may have beside it. */
const KEPT = /test|lint|build|typeorm|prisma/i;
/** A package has one script or two beside what it is. */
const SOME = 3;

/** Does a package hold scripts alone, each run by hand through an npm script of its own: `"fhir-uploader": "ts-node src/fhir-uploader.ts"`? */
export function holdsScripts(scripts: readonly (readonly [name: string, command: string])[]): boolean {
  if (scripts.some(([name, command]) => SERVES.test(name) || SERVED_BY.test(command))) return false;
  const files = scripts.flatMap(([name, command]) => (BESIDE.test(name) || KEPT.test(name) ? [] : [...command.matchAll(RUNS)].flatMap(([, , file]) => (file && !file.includes('node_modules') && /\.[cm]?[jt]s$|\//.test(file) ? [file] : []))));
  return new Set(files).size >= SOME;
}

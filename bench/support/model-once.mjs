// One model of the given folders in a process of its own; prints the work it took.
import { loadPolicy } from '@nilometer/policy';
import { loadBehaviourReaders, openProject } from '@nilometer/service-model';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals: paths, values: { want } } = parseArgs({ allowPositionals: true, options: { want: { type: 'string', default: 'all' } } });
const root = paths.map((path) => path.split(sep)).reduce((a, b) => a.slice(0, a.findIndex((part, i) => part !== b[i]) >>> 0)).join(sep);
const policy = loadPolicy({ from: root });
const behaviours = want === 'all' ? { behaviours: loadBehaviourReaders() } : {};
const before = process.cpuUsage();
const project = openProject({ root, paths, policy, cache: 'disk', ...behaviours });
const model = project.model();
const { user, system } = process.cpuUsage(before);
const counts = project.counts();
console.log(JSON.stringify({ workMs: (user + system) / 1000, parsed: counts.filesParsed, seen: counts.filesSeen, entities: model.entities.length }));

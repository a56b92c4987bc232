// Draws findings to be read by hand: a seeded sample of each guideline over checkouts of public repositories.
//   node bench/precision/sample.mjs --seed 1 --per 20 [--guideline ID]... owner/name@commit=FOLDER ...
// Prints one JSON line a finding, without verdict and reason: what a reader adds before it goes into <id>.jsonl.
// The draw of a guideline in a repository depends on the seed and these two names only, so each can be repeated alone.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPolicy } from '@nilometer/policy';
import { behavioursFor, judge, openProject } from '@nilometer/service-model';
import { seededDraw } from '../support/seededDraw.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, per: { type: 'string', default: '20' }, guideline: { type: 'string', multiple: true, default: [] } },
});
console.error(`seed ${values.seed}`);

for (const argument of positionals) {
  const [, repository, commit, folder] = /^([^@]+)@([^=]+)=(.+)$/.exec(argument) ?? [];
  if (!folder) throw new Error(`${argument}: it takes owner/name@commit=FOLDER`);
  const root = resolve(folder);
  const loaded = loadPolicy({ from: root });
  // One that is asked for by name is judged, whatever `recommended` says of it.
  const asked = Object.fromEntries(values.guideline.map((id) => [id, { severity: 'error' }]));
  const policy = { ...loaded, policy: { ...loaded.policy, guidelines: { ...loaded.policy.guidelines, ...asked } } };
  const model = openProject({ root, policy, cache: 'memory', ...behavioursFor(policy.policy) }).model();
  const findings = judge({ model, policy, now: new Date('2026-11-22T00:00:00Z') });
  const groups = new Map();
  for (const finding of findings) groups.set(finding.guideline, [...(groups.get(finding.guideline) ?? []), finding]);
  for (const [guideline, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (values.guideline.length > 0 && !values.guideline.includes(guideline)) continue;
    console.error(`${repository} ${guideline}: ${group.length} findings`);
    for (const { file, range, entity, message } of seededDraw(group, Number(values.per), values.seed, repository, guideline)) {
      console.log(JSON.stringify({ guideline, repository, commit, file, line: range.start.line, entity, message }));
    }
  }
}

// Our findings beside those of tools with a comparable rule, on the same services.
//   node bench/precision/peers.mjs FOLDER [--repository owner/name ...]
// FOLDER as for measure.mjs. The tools are installed into a temporary folder, in the versions below, without running
// their install scripts. Prints one JSON line a place that only one of the two reports; writes peers.json (how many
// each reports, and at how many places both do). A place is a file with a line, give or take three: where a decorator and
// the name that it stands on are.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkoutsIn } from './checkouts.mjs';
import { findingsOf } from './findingsOf.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { repository: { type: 'string', multiple: true } } });
const [folder] = positionals;
if (!folder) throw new Error('usage: node bench/precision/peers.mjs FOLDER');

const versions = {
  eslint: '10.15.0',
  '@typescript-eslint/parser': '8.72.2',
  typescript: 'npm:@typescript/typescript6@6.0.2',
  'eslint-plugin-typeorm-typescript': '0.5.3',
  'prisma-lint': '0.13.1',
  'nestjs-doctor': '0.4.30',
};
const home = realpathSync(mkdtempSync(join(tmpdir(), 'nilometer-peers-')));
writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: versions }));
execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
writeFileSync(join(home, 'eslint.config.mjs'), `
import parser from '@typescript-eslint/parser';
import typeorm from 'eslint-plugin-typeorm-typescript';
export default [{ files: ['**/*.ts'], languageOptions: { parser }, plugins: { t: typeorm }, rules: { 't/enforce-consistent-nullability': ['error', { specifyNullable: 'always' }] } }];
`);
writeFileSync(join(home, 'prismalint.json'), JSON.stringify({
  rules: {
    'require-field': ['error', { require: ['version', 'createdAt', 'updatedAt'] }],
    'require-field-type': ['error', { require: [{ ifName: 'id', type: 'String' }] }],
  },
}));

const run = (args, cwd) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 }).stdout;
function bin(name) {
  const { bin: named } = JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8'));
  return join(home, 'node_modules', name, typeof named === 'string' ? named : named[name]);
}

function nestjsDoctor(root) {
  const report = JSON.parse(run([bin('nestjs-doctor'), '--json', `${root}/`], home) || '{}');
  const projects = report.subProjects ? report.subProjects.map(({ result }) => result) : [report.combined ?? report];
  return projects.flatMap(({ diagnostics = [] }) => diagnostics).map(({ rule, filePath, entity, line }) => ({ rule, file: relative(root, filePath ?? ''), line, entity }));
}

function prismaLint(root) {
  const schemas = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.prisma') && !name.includes('node_modules'));
  return schemas.flatMap((file) => {
    const text = run([bin('prisma-lint'), '-c', join(home, 'prismalint.json'), '-o', 'json', join(root, file)], home);
    const { violations = [] } = JSON.parse(text || '{}');
    return violations.map(({ ruleName, location, message }) => ({ rule: ruleName, file, line: location?.startLine, message }));
  });
}

function typeormTypescript(root) {
  const text = run([join(home, 'node_modules/eslint/bin/eslint.js'), '-c', join(home, 'eslint.config.mjs'), '--no-inline-config', '--no-ignore', '--format', 'json', root], root);
  return JSON.parse(text || '[]').flatMap(({ filePath, messages }) => messages.filter(({ ruleId }) => ruleId !== null).map(({ line }) => ({ rule: 'enforce-consistent-nullability', file: relative(root, filePath), line })));
}

/** Ours, theirs, and which of their findings say the same. */
const PAIRS = [
  { guideline: 'endpoint-permission', tool: 'nestjs-doctor', of: nestjsDoctor, says: ({ rule }) => rule === 'security/require-guards-on-endpoints' },
  { guideline: 'entity-timestamps', tool: 'nestjs-doctor', of: nestjsDoctor, says: ({ rule }) => rule === 'schema/require-timestamps' },
  { guideline: 'entity-version', tool: 'prisma-lint', of: prismaLint, says: ({ message = '' }) => /version/i.test(message), only: /\.prisma$/ },
  { guideline: 'entity-timestamps', tool: 'prisma-lint', of: prismaLint, says: ({ message = '' }) => /createdAt|updatedAt/.test(message), only: /\.prisma$/ },
  { guideline: 'uuid-primary-key', tool: 'prisma-lint', of: prismaLint, says: ({ rule }) => rule === 'require-field-type', only: /\.prisma$/ },
  { guideline: 'explicit-nullability', tool: 'eslint-plugin-typeorm-typescript', of: typeormTypescript, says: () => true },
];

/** A schema rule of nestjs-doctor names an entity and no line. */
const near = (a, b) => a.file === b.file && (a.line === undefined || b.line === undefined ? a.entity === b.entity : Math.abs(a.line - b.line) <= 3);
const table = {};
for (const { repository, root: linked } of checkoutsIn(folder, values.repository)) {
  const root = realpathSync(linked);
  const known = new Map();
  const ours = findingsOf(root, [...new Set(PAIRS.map(({ guideline }) => guideline))]);
  for (const { guideline, tool, of, says, only } of PAIRS) {
    if (!known.has(of)) known.set(of, of(root));
    const theirs = [...new Map(known.get(of).filter(says).map((one) => [`${one.file}:${one.line ?? one.entity}`, one])).values()];
    const mine = (ours.get(guideline) ?? []).map(({ file, range, entity }) => ({ file, line: range.start.line, entity })).filter(({ file }) => !only || only.test(file));
    if (theirs.length === 0 && (tool !== 'prisma-lint' || mine.length === 0)) continue;
    const both = mine.filter((one) => theirs.some((other) => near(one, other)));
    table[`${guideline} / ${tool}`] = { ...table[`${guideline} / ${tool}`], [repository]: { ours: mine.length, theirs: theirs.length, both: both.length } };
    for (const one of mine) if (!both.includes(one)) console.log(JSON.stringify({ guideline, repository, only: 'nilometer', ...one }));
    for (const one of theirs) if (!mine.some((other) => near(one, other))) console.log(JSON.stringify({ guideline, repository, only: tool, file: one.file, line: one.line, entity: one.entity }));
  }
}
writeFileSync(new URL('peers.json', import.meta.url), `${JSON.stringify(table, null, 2)}\n`);
rmSync(home, { recursive: true, force: true });

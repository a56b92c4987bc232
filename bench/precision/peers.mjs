// Our findings beside those of tools with a comparable rule, on the same services.
//   node bench/precision/peers.mjs FOLDER [--repository owner/name ...]
// FOLDER as for measure.mjs. The tools are installed into a temporary folder, in the versions below, without running
// their install scripts. Prints one JSON line a finding that only one of the two reports. Writes peers.json, a line of it anew
// for each repository named: how many each reports (ours with the options of `recommended`), how many both do, and how many of
// those that only theirs does ours does too with the options that ask the same (`asked`). What was read of them: peers.md.
// Findings are paired by file and name (a method, a property, a model), the nearest first, one to one.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
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

const run = (args, cwd) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
function bin(name) {
  const { bin: named } = JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8'));
  return join(home, 'node_modules', name, typeof named === 'string' ? named : named[name]);
}

const filesIn = (root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => !name.split('/').includes('node_modules'));

/** It reads the ORM and the version of NestJS from the `package.json` where it is started: so it is started where they are named, innermost. */
function nestjsDoctor(root) {
  const manifests = filesIn(root).filter((name) => name.split('/').at(-1) === 'package.json');
  const packages = manifests.filter((name) => /"(?:@nestjs\/common|typeorm|@prisma\/client)"\s*:/.test(readFileSync(join(root, name), 'utf8'))).map((name) => join(root, dirname(name)));
  const innermost = packages.filter((one) => !packages.some((other) => other.startsWith(`${one}/`)));
  return innermost.flatMap((at) => {
    const report = JSON.parse(run([bin('nestjs-doctor'), '--json', `${at}/`], at).stdout || '{}');
    const projects = report.subProjects ? report.subProjects.map(({ result }) => result) : [report.combined ?? report];
    return projects.flatMap(({ diagnostics = [] }) => diagnostics).map(({ rule, filePath, entity, line, message }) =>
      ({ rule, file: relative(root, filePath ?? ''), line, name: entity ?? /'([^']+)'/.exec(message)?.[1] }));
  });
}

/** It prints what it finds to the standard error. */
function prismaLint(root) {
  return filesIn(root).filter((name) => name.endsWith('.prisma')).flatMap((file) => {
    const { stderr } = run([bin('prisma-lint'), '-c', join(home, 'prismalint.json'), '-o', 'json', join(root, file)], home);
    const { violations = [] } = JSON.parse(stderr || '{}');
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    return violations.map(({ ruleName, location: { startLine: line }, message }) => ({ rule: ruleName, file, line, message, name: /^\s*(?:model\s+)?(\w+)/.exec(lines[line - 1])?.[1] }));
  });
}

function typeormTypescript(root) {
  const { stdout } = run([join(home, 'node_modules/eslint/bin/eslint.js'), '-c', join(home, 'eslint.config.mjs'), '--no-inline-config', '--no-ignore', '--format', 'json', root], root);
  return JSON.parse(stdout || '[]').flatMap(({ filePath, messages }) => messages.filter(({ ruleId }) => ruleId !== null).map(({ line, message }) =>
    ({ rule: 'enforce-consistent-nullability', file: relative(root, filePath), line, name: /nullability of (\S+)/.exec(message)?.[1] })));
}

/** Ours, theirs, and which of their findings say the same. */
const PAIRS = [
  { guideline: 'endpoint-permission', tool: 'nestjs-doctor', of: nestjsDoctor, says: ({ rule }) => rule === 'security/require-guards-on-endpoints', stack: /NestJS/ },
  { guideline: 'entity-timestamps', tool: 'nestjs-doctor', of: nestjsDoctor, says: ({ rule }) => rule === 'schema/require-timestamps', stack: /TypeORM|Prisma/ },
  { guideline: 'entity-version', tool: 'prisma-lint', of: prismaLint, says: ({ message = '' }) => /version/i.test(message), stack: /Prisma/ },
  { guideline: 'entity-timestamps', tool: 'prisma-lint', of: prismaLint, says: ({ message = '' }) => /createdAt|updatedAt/.test(message), stack: /Prisma/ },
  { guideline: 'uuid-primary-key', tool: 'prisma-lint', of: prismaLint, says: ({ rule }) => rule === 'require-field-type', stack: /Prisma/ },
  { guideline: 'explicit-nullability', tool: 'eslint-plugin-typeorm-typescript', of: typeormTypescript, says: () => true, stack: /TypeORM/, messageId: 'unstated' },
];

/** The options with which ours asks what theirs do. */
const ASKED = {
  'endpoint-permission': { level: 'guard', publicByNature: 'report', constants: 'report' },
  'entity-timestamps': { rows: 'all' },
  'entity-version': { rows: 'all' },
  'explicit-nullability': { relations: 'report' },
};

/** What of the one is in the other, as a map of ours to theirs. */
function paired(mine, theirs) {
  const candidates = mine.flatMap((one) => theirs.filter(({ file, name }) => file === one.file && name === one.name).map((other) => ({ one, other, apart: Math.abs((other.line ?? one.line) - one.line) })));
  const pairs = new Map();
  const taken = new Set();
  for (const { one, other } of candidates.sort((a, b) => a.apart - b.apart)) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return { pairs, taken };
}

const guidelines = [...new Set(PAIRS.map(({ guideline }) => guideline))];
const places = new URL('peers.json', import.meta.url);
const table = values.repository ? JSON.parse(readFileSync(places, 'utf8')) : {};
for (const { repository, root: linked, stack: made } of checkoutsIn(folder, values.repository)) {
  const root = realpathSync(linked);
  const known = new Map();
  const ours = findingsOf(root, guidelines);
  const asked = findingsOf(root, guidelines, ASKED);
  const placesOf = (findings = []) => findings.map(({ file, range: { start, end } }) => ({ file, line: start.line, name: readFileSync(join(root, file), 'utf8').slice(start.offset, end.offset) }));
  for (const { guideline, tool, of, says, stack, messageId } of PAIRS) {
    if (!stack.test(made)) continue;
    if (!known.has(of)) known.set(of, of(root));
    const theirs = [...new Map(known.get(of).filter(says).map((one) => [`${one.file}:${one.line ?? one.name}`, one])).values()];
    const same = ({ file, messageId: id }) => (tool !== 'prisma-lint' || file.endsWith('.prisma')) && (!messageId || id === messageId);
    const mine = placesOf(ours.get(guideline)?.filter(same));
    const { pairs, taken } = paired(mine, theirs);
    const lone = theirs.filter((one) => !taken.has(one));
    const { taken: byOption } = paired(placesOf(asked.get(guideline)?.filter(same)), theirs);
    const isAsked = (one) => byOption.has(one);
    table[`${guideline} / ${tool}`] = { ...table[`${guideline} / ${tool}`], [repository]: { ours: mine.length, theirs: theirs.length, both: pairs.size, asked: lone.filter(isAsked).length } };
    for (const one of mine) if (!pairs.has(one)) console.log(JSON.stringify({ guideline, repository, only: 'nilometer', ...one }));
    for (const one of lone) console.log(JSON.stringify({ guideline, repository, only: tool, file: one.file, line: one.line, name: one.name, asked: isAsked(one) }));
  }
}
writeFileSync(places, `${JSON.stringify(table, null, 2)}\n`);
rmSync(home, { recursive: true, force: true });

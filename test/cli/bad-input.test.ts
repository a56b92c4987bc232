import { chmodSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeTree } from '../support/writeTree.ts';

const order = "import { Entity, Column, PrimaryGeneratedColumn } from 'typeorm';\n@Entity()\nexport class Order {\n  @PrimaryGeneratedColumn() id!: number;\n  @Column() total!: number;\n}\n";
const service = { 'package.json': '{ "name": "orders", "version": "1.0.0" }', 'src/order.ts': order };
const NOBODY = 65534;

function folderWith(files: Readonly<Record<string, string>>, mend: (folder: string) => void = () => undefined): string {
  const folder = temporaryFolder('bad-input');
  chmodSync(folder, 0o755);
  writeTree(folder, files);
  mend(folder);
  return folder;
}

/** One bad file among many: said in a line with its place, counted, the rest judged; exit 1 only under --strict. */
describe('a file that cannot be judged', () => {
  const one = (n: number) => `${n} unparsed`;
  it.each([
    { name: 'syntax error', file: 'src/bad.ts', says: /src\/bad\.ts:3: syntax error/, make: (path: string) => writeFileSync(path, "import { Entity } from 'typeorm';\n@Entity() class {\n") },
    { name: 'not UTF-8', file: 'src/latin.ts', says: /src\/latin\.ts:1: .*UTF-8/, make: (path: string) => writeFileSync(path, Buffer.from("import { Entity } from 'typeorm'; // caf\xe9\n", 'latin1')) },
    { name: 'binary', file: 'src/binary.ts', says: /src\/binary\.ts:1: /, make: (path: string) => writeFileSync(path, Buffer.from([0, 159, 146, 150, 0, 255])) },
    { name: 'unreadable', file: 'src/secret.ts', says: /src\/secret\.ts:1: .*(EACCES|permission)/i, make: (path: string) => { writeFileSync(path, order); chmodSync(path, 0); } },
  ])('$name', ({ file, says, make }) => {
    const folder = folderWith(service, (at) => make(join(at, file)));
    const user = process.getuid?.() === 0 ? { uid: NOBODY } : {};
    const { status, stdout, stderr } = runCli(['lint', '.', '--no-cache', '--report-only'], { cwd: folder, ...user });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(says);
    expect(stdout).toContain(one(1));
    expect(stdout).toContain('Order has no version field');
    const strict = runCli(['model', '.', '--no-cache', '--strict'], { cwd: folder, ...user });
    expect(strict.status).toBe(1);
  });

  it('fails lint --strict where a guideline concerns it, as --help says, and is not parsed elsewhere', () => {
    const strict = (text: string) => runCli(['lint', 'src', '--no-cache', '--strict'], { cwd: folderWith({ 'package.json': '{}', 'src/broken.ts': text }) }).status;
    expect(strict("import { Entity } from 'typeorm';\n@Entity() export class { broken\n")).toBe(1);
    expect(strict('export class { broken\n')).toBe(0);
    expect(runCli(['lint', '--help'], { cwd: folderWith({}) }).stdout.replace(/\s+/g, ' ')).toContain('files that a guideline concerns and that cannot be parsed fail the run');
  });

  it('a package.json that is no JSON', () => {
    const folder = folderWith({ ...service, 'package.json': '{ "name": "orders", ' });
    const { status, stdout } = runCli(['lint', '.', '--no-cache', '--report-only'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/package\.json:1: /);
  });

  it('a minified file of 5 MB is read or said not to be, within the time limit', () => {
    const minified = `import{Entity}from"typeorm";${'function a(b){return b?a(b-1):0}'.repeat(170_000)}`;
    const folder = folderWith({ ...service, 'src/vendor.js': minified });
    const { status, stdout } = runCli(['lint', '.', '--no-cache', '--report-only'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('Order has no version field');
  });

  it('a loop of symbolic links ends', () => {
    const folder = folderWith(service, (at) => {
      symlinkSync('..', join(at, 'src/up'));
      symlinkSync('loop', join(at, 'src/loop'));
    });
    const { status, stdout } = runCli(['lint', '.', '--no-cache', '--report-only'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout.match(/Order has no version field/g)).toHaveLength(1);
  });
});

/** Where the run cannot proceed: one clear line, exit 2, nothing on stdout, nothing written. */
describe('a run that cannot proceed', () => {
  it.each([
    { name: 'no such path', args: ['lint', 'nope'], files: service, says: /^nilometer: nope: no such file or folder/ },
    { name: 'wrong configuration', args: ['lint'], files: { ...service, 'nilometer.config.json': '{\n  "guidelines": { "entity-versoin": "warn" }\n}' }, says: /^nilometer: nilometer\.config\.json:2:\d+: .*entity-version/ },
    { name: 'configuration that is no JSON', args: ['check'], files: { ...service, 'nilometer.config.json': '{\n  "guidelines": \n' }, says: /^nilometer: nilometer\.config\.json:\d+:\d+: / },
    { name: 'no file to judge', args: ['lint', '--no-cache'], files: { 'README.md': '' }, says: /^nilometer: no file to judge in this folder/ },
    { name: 'no file to check', args: ['check', '--no-cache'], files: { 'README.md': '' }, says: /^nilometer: no file to judge in \./ },
    { name: 'no file for a model', args: ['model', '--no-cache'], files: { 'README.md': '' }, says: /^nilometer: no file to judge in this folder/ },
    { name: 'a baseline in a folder that there is not', args: ['lint', '--no-cache', '--baseline-write', 'bad/x.json'], files: service, says: /^nilometer: .*bad\/x\.json: no such file or folder/ },
    { name: 'a service that is not there', args: ['lint'], files: { ...service, 'nilometer.config.json': '{\n  "services": [{ "name": "a", "path": "src/typo" }]\n}' }, says: /^nilometer: nilometer\.config\.json:2:\d+: services\[0\]\.path: there is no folder src\/typo/ },
    { name: 'no lockfile', args: ['gate'], files: service, says: /lockfile/ },
    { name: 'broken lockfile', args: ['gate'], files: { ...service, 'package-lock.json': '{ "lockfileVersion": 3, "packages": {' }, says: /package-lock\.json:1/ },
    { name: 'lockfile of another shape', args: ['gate'], files: { ...service, 'package-lock.json': '[]' }, says: /package-lock\.json:1/ },
    { name: 'no such snapshot', args: ['gate', '--snapshot', 'nope.json'], files: { ...service, 'package-lock.json': '{ "lockfileVersion": 3, "packages": { "": {} } }' }, says: /nope\.json/ },
    { name: 'no such baseline', args: ['lint', '--baseline', 'nope.json'], files: service, says: /nope\.json: the baseline cannot be read/ },
    { name: 'broken baseline', args: ['lint', '--baseline', 'b.json'], files: { ...service, 'b.json': '{}' }, says: /b\.json:1/ },
    { name: 'unknown recipe', args: ['migrate', '.', '--recipe', 'rename-imports'], files: service, says: /rename-import/ },
    { name: 'unknown guideline', args: ['explain', 'entity-versio'], files: service, says: /Did you mean entity-version\?/ },
    { name: 'unknown format', args: ['lint', '--format', 'xml'], files: service, says: /Allowed choices are/ },
    { name: 'writing outside git', args: ['migrate', '.', '--recipe', 'annotate-pii', '--write'], files: service, says: /--allow-dirty/ },
  ])('$name', ({ args, files, says }) => {
    const folder = folderWith(files);
    const before = readdirSync(folder, { recursive: true }).sort();
    const { status, stdout, stderr } = runCli(args, { cwd: folder });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  it('a folder that nobody may write to', () => {
    const folder = folderWith(service);
    chmodSync(folder, 0o555);
    const user = process.getuid?.() === 0 ? { uid: NOBODY } : {};
    const { status, stderr } = runCli(['lint', '.', '--no-cache', '--baseline-write'], { cwd: folder, ...user });
    expect(stderr).toMatch(/^nilometer: .*nilometer\.baseline\.json: permission denied/);
    expect(status).toBe(2);
    chmodSync(folder, 0o755);
  });

  it('registry down', () => {
    const lock = { lockfileVersion: 3, packages: { '': { dependencies: { lodash: '^4.0.0' } }, 'node_modules/lodash': { version: '4.17.20' } } };
    const folder = folderWith({
      ...service,
      'package.json': '{ "name": "orders", "dependencies": { "lodash": "^4.0.0" } }',
      'package-lock.json': JSON.stringify(lock),
      // Nothing listens on port 9 (discard) of this machine.
      '.npmrc': 'registry=http://127.0.0.1:9/\nfetch-retries=0\n',
    });
    const { status, stdout, stderr } = runCli(['gate'], { cwd: folder });
    expect(stderr).toMatch(/^nilometer: .*registry/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

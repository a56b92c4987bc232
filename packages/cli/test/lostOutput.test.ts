import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/nilometer.js', import.meta.url));

/** https://man7.org/linux/man-pages/man4/full.4.html: every write to it fails as on a full disk. */
const FULL = '/dev/full';

it.skipIf(!existsSync(FULL))('a report that can not be written is no verdict: one line, exit 2', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'nilometer-'));
  writeFileSync(join(cwd, 'order.ts'), "import { Entity } from 'typeorm';\n@Entity() export class Order {}\n");
  const full = openSync(FULL, 'w');
  const { status, stderr } = spawnSync(process.execPath, [bin, 'lint', '--no-cache'], { cwd, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
  closeSync(full);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'nilometer: what it prints can not be written: the disk is full\n' });
});

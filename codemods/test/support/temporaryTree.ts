import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own with the files given; gone when the test is over. */
export function temporaryTree(files: Iterable<readonly [string, string | Buffer]>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'nilometer-codemods-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

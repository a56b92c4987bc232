import { CodeLinker } from '../../src/link/CodeLinker.ts';
import type { CodeHost } from '../../src/link/host.ts';
import { Origins } from '../../src/link/Origins.ts';
import { readFileAndCode } from '../../src/syntax/readFileFacts.ts';

const EXTENSIONS = ['', '.ts', '.js', '/index.ts'];

/** Files by name (`a.ts`), linked in memory: relative specifiers lead to each other, all others to packages. */
export function codeOf(files: Readonly<Record<string, string>>) {
  const facts = new Map(Object.entries(files).map(([name, text]) => {
    const parsed = readFileAndCode(text, name);
    if (!('facts' in parsed)) throw new Error(`${name}: ${parsed.problem.message}`);
    return [name, parsed.facts];
  }));
  const host: CodeHost = {
    module: (file) => facts.get(file)?.module,
    body: (file) => facts.get(file)?.body,
    code: (file) => facts.get(file)?.code,
    isPackage: () => false,
    resolve: (_from, specifier) => {
      if (!specifier.startsWith('./')) return { kind: 'foreign' };
      const file = EXTENSIONS.map((extension) => specifier.slice(2) + extension).find((name) => facts.has(name));
      return file === undefined ? { kind: 'missing' } : { kind: 'file', file };
    },
  };
  const code = new CodeLinker(host);
  const origins = new Origins(code);
  return { code, origins };
}

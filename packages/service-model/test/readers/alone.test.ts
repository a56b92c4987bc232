import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { CodeLinker } from '../../src/link/CodeLinker.ts';
import { Linker } from '../../src/link/Linker.ts';
import { Origins } from '../../src/link/Origins.ts';
import { builtInKnowledge } from '../../src/builtInKnowledge.ts';
import { knownOf } from '../../src/project/known.ts';
import { Behaviours } from '../../src/project/behavioursOf.ts';
import { modelOf } from '../../src/project/modelOf.ts';
import type { FileRecord } from '../../src/project/FileRecord.ts';
import { defineClassReader, type Reader } from '../../src/reader.ts';
import { behaviourReaders } from '../../src/behaviour-readers/all.generated.ts';
import { readers } from '../../src/readers/all.generated.ts';
import unread from '../../src/readers/unread/index.ts';
import { readFileFacts } from '../../src/syntax/readFileFacts.ts';
import { folderOf } from '../projectOf.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const SOURCES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  // A word of the vocabulary, which is about what people call their fields; and the table of clients, which is about who is asked at all.
  .filter((file) => file.endsWith('.ts') && !/^(?:readers|behaviour-readers|pii\/packs|components)\//.test(file));
const READERS: readonly Reader[] = [...Object.values(readers), ...Object.values(behaviourReaders)];

test.each(READERS)('nothing but the reader of $id asks for it by name', (reader) => {
  const names = [`'${reader.id}'`, ...(reader.kind === 'schema' ? [reader.extension] : [])];
  expect(SOURCES.filter((file) => names.some((name) => readFileSync(join(SRC, file), 'utf8').includes(name)))).toEqual([]);
});

test('a package that gets its reader is unread no longer', () => {
  const file = join(folderOf({}), 'a.ts');
  const read = readFileFacts("import { Entity } from '@typedorm/common';\n@Entity() export class Thing {}", file);
  if (!('facts' in read)) throw new Error(read.problem.message);
  const { facts } = read;
  const record: FileRecord = { candidate: true, generated: false, ...facts };
  const typedorm = defineClassReader({
    id: 'typedorm', version: 1, modules: ['@typedorm/common'], symbols: ['Entity'], entities: () => ({ entities: [], carriers: [], notes: [] }),
  });
  const notesBy = (...some: readonly Reader[]) => {
    const known = knownOf(loadPolicy({ from: dirname(file) }).policy, some);
    const host = { module: () => facts.module, body: () => facts.body, code: () => undefined, resolve: () => ({ kind: 'missing' }) as const, isPackage: () => false };
    const code = new CodeLinker(host);
    const origins = new Origins(code);
    const context = { code, origins, values: origins.values, linker: new Linker(host, known.symbols, known.isPlatform), conceptOf: known.conceptOf };
    return modelOf(file, record, {
      readers: some,
      code: context,
      behaviours: new Behaviours(some, context, () => undefined),
      known,
      knowledge: builtInKnowledge(),
      show: (path) => relative(dirname(file), path),
      place: (path) => relative(dirname(file), path),
      membership: () => ({ service: undefined, governs: () => true }),
      isMade: () => false,
      nullChecks: () => 'unknown',
      isBeside: () => false,
      speaks: () => false,
      siblings: () => [],
    }, 'entities').notJudged.map(({ reason }) => reason);
  };
  expect(notesBy(unread)).toEqual(['TypeDORM entity: no reader yet']);
  expect(notesBy(unread, typedorm)).toEqual([]);
});

import type { SymbolRef } from '@nilometer/policy';
import { type ClassContext, defineClassReader, type DraftNote } from '../../reader.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import { positionAt } from '../../syntax/lineStarts.ts';
import { packageNameOf } from '../../syntax/packageNameOf.ts';
import { UNREAD, type UnreadOrm } from './orms.ts';

const isOf = ({ modules }: UnreadOrm, { module }: SymbolRef): boolean => modules.includes(packageNameOf(module) ?? module);

const noteOf = (ref: SymbolRef, kind: 'decorators' | 'constructors', { isReadByOther }: ClassContext): string | undefined => {
  const orm = isReadByOther(ref.module) ? undefined : UNREAD.find((one) => isOf(one, ref) && one[kind].includes(ref.symbol));
  return orm && `${orm.what}: no reader yet`;
};

/** A class that a reader takes too (`MultiORMEntity` applies TypeORM's decorator beside MikroORM's) is judged there. */
function notesOfClass({ file, fact, lineStarts, decorators }: LinkedClass, context: ClassContext): DraftNote[] {
  const { conceptOf, isReadByOther } = context;
  const applied = decorators.flatMap((decorator) => decorator.applied);
  const isRead = applied.some((ref) => conceptOf(ref) === 'entity' || isReadByOther(ref.module));
  const [reason] = isRead ? [] : applied.flatMap((ref) => noteOf(ref, 'decorators', context) ?? []);
  return reason === undefined ? [] : [{ file, line: positionAt(lineStarts, fact.span.start).line, reason }];
}

function notesOfCalls(file: string, context: ClassContext): DraftNote[] {
  const { linker } = context;
  return linker.constructed(file).flatMap(({ ref, span, lineStarts }) => {
    const { target } = linker.symbols.resolve(file, ref);
    const reason = target.kind === 'known' ? noteOf(target, 'constructors', context) : undefined;
    return reason === undefined ? [] : [{ file, line: positionAt(lineStarts, span.start).line, reason }];
  });
}

/** Entities of ORMs that no reader reads yet: said with their places, so that silence never means that there are none. */
export default defineClassReader({
  id: 'unread',
  version: 2,
  orms: [
    { name: 'typedorm', packages: ['@typedorm/common', '@typedorm/core'] },
    { name: 'dynamoose', packages: ['dynamoose'] },
    { name: 'ottoman', packages: ['ottoman'] },
  ],
  modules: UNREAD.flatMap(({ modules }) => modules),
  symbols: UNREAD.flatMap(({ decorators, constructors }) => [...decorators, ...constructors]),
  words: ['dynamoose', 'ottoman'],
  entities: (file, context) => ({
    entities: [],
    carriers: [],
    notes: [...notesOfCalls(file, context), ...context.linker.classesOf(file).flatMap((linked) => notesOfClass(linked, context))],
  }),
});

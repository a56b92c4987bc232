import { defineClassReader, type ClassContext, type DraftNote, type EntityDraft } from '../../reader.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import { positionAt } from '../../syntax/lineStarts.ts';
import { columnOf } from './columns.ts';
import { SYMBOLS } from './decorators.ts';
import { entityDecorator } from './entityDecorator.ts';
import { entityOf } from './entityOf.ts';
import { schemaEntity } from './schema/schemaEntity.ts';
import { MARK_SUBJECT } from '../../entities/commentMarks.ts';

const hasColumns = (linked: LinkedClass, context: ClassContext): boolean =>
  linked.members.some((member) => columnOf(member, linked, context) !== undefined);

/** Decorators by whose names one would take a class for an entity: nothing is known of them, so it is said. */
function blindness(linked: LinkedClass): string | undefined {
  const lost = linked.decorators.find(({ unknown }) => unknown === 'missing');
  const column = linked.members
    .flatMap(({ decorators }) => decorators)
    .find(({ unknown, name }) => unknown === 'missing' && /column|primary|(?:one|many)to(?:one|many)/i.test(name));
  if (!column && !(lost && /entity|table/i.test(lost.name))) return undefined;
  return `whether this class is an entity depends on decorator ${(lost ?? column)?.origin ?? ''}, which was not found`;
}

/** TypeORM 0.2 to 1.x: decorated classes, TypeScript, JavaScript and compiled; `new EntitySchema(…)`. */
export default defineClassReader({
  id: 'typeorm',
  version: 9,
  generatesKeyBy: 'PrimaryGeneratedColumn',
  drivenBy: /^(?:@nestjs\/)?typeorm$/,
  orms: [{ name: 'typeorm', packages: ['typeorm', '@nestjs/typeorm'] }],
  modules: ['typeorm'],
  symbols: SYMBOLS,
  remedies: {
    version: '`@VersionColumn() version: number`',
    createdAt: '`@CreateDateColumn() createdAt: Date`',
    updatedAt: '`@UpdateDateColumn() updatedAt: Date`',
    dataSubject: MARK_SUBJECT,
    nullable: (value) => `nullable: ${value}`,
  },
  entities(file, context) {
    const entities: EntityDraft[] = [];
    const carriers: EntityDraft[] = [];
    const notes: DraftNote[] = [];
    for (const linked of context.linker.classesOf(file)) {
      const decorator = entityDecorator(linked, context);
      if (!decorator && !hasColumns(linked, context)) {
        const reason = blindness(linked);
        if (reason !== undefined) notes.push({ file, line: positionAt(linked.lineStarts, linked.fact.span.start).line, reason });
        continue;
      }
      const { draft, missing } = entityOf(linked, decorator, context);
      const { line } = draft.range.start;
      if (decorator) {
        entities.push(draft);
        // What is unknown of a child is said of the entity whose table it shares.
        if (draft.unknownBecause !== undefined && draft.childOf === undefined) notes.push({ file, line, reason: draft.unknownBecause });
      } else {
        carriers.push(draft);
        const lost = linked.decorators.find(({ unknown }) => unknown === 'missing');
        const reason = `the class has columns, but whether it is an entity depends on decorator ${lost?.origin ?? ''}, which was not found`;
        if (lost && !linked.fact.abstract) notes.push({ file, line, reason });
      }
      notes.push(...missing.map((reason) => ({ file, line, reason })));
    }
    return { entities, carriers, notes };
  },
  code: {
    modules: [],
    words: ['EntitySchema'],
    entities(file, context) {
      const read = context.code.callsOf(file).flatMap((call) => schemaEntity(call, context) ?? []);
      const entities = read.flatMap(({ draft, entity }) => (entity ? [draft] : []));
      return {
        entities,
        carriers: read.flatMap(({ draft, entity }) => (entity ? [] : [draft])),
        notes: entities.flatMap(({ range, unknownBecause: reason }) => (reason === undefined ? [] : [{ file, line: range.start.line, reason }])),
      };
    },
  },
});

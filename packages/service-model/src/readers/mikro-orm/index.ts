import { defineClassReader, type DraftNote, type EntityDraft, type FileEntities } from '../../reader.ts';
import { classEntity } from './classEntity.ts';
import { MODULES, SYMBOLS } from './modules.ts';
import { optionsOf, schemaEntity } from './schemaEntity.ts';
import { MARK_SUBJECT } from '../../entities/commentMarks.ts';

type Read = { readonly draft: EntityDraft; readonly entity: boolean };

function filed(read: readonly Read[]): FileEntities {
  const entities = read.flatMap(({ draft, entity }) => (entity ? [draft] : []));
  return {
    entities,
    carriers: read.flatMap(({ draft, entity }) => (entity ? [] : [draft])),
    // What is unknown of a child is said of the entity whose table it shares.
    notes: entities.flatMap(({ file, range, childOf, unknownBecause: reason }): DraftNote[] =>
      (reason === undefined || childOf !== undefined ? [] : [{ file, line: range.start.line, reason }])),
  };
}

/** MikroORM 5 to 7: decorated classes, `new EntitySchema(…)`, `defineEntity(…)`. */
export default defineClassReader({
  id: 'mikro-orm',
  version: 3,
  drivenBy: /^@mikro-orm\/(?:core|nestjs|mongodb)$/,
  orms: [{ name: 'mikro-orm', packages: ['@mikro-orm/core', '@mikro-orm/nestjs'] }],
  modules: MODULES,
  symbols: SYMBOLS,
  remedies: {
    version: '`@Property({ version: true }) version!: number`',
    createdAt: '`@Property({ onCreate: () => new Date() }) createdAt!: Date`',
    updatedAt: '`@Property({ onCreate: () => new Date(), onUpdate: () => new Date() }) updatedAt!: Date`',
    dataSubject: MARK_SUBJECT,
    nullable: (value) => `nullable: ${value}`,
  },
  entities: (file, context) => filed(context.linker.classesOf(file).flatMap((linked) => classEntity(linked, context) ?? [])),
  code: {
    modules: [],
    // Services name the package in every repository; these, only where entities are declared.
    words: ['EntitySchema', 'defineEntity'],
    entities: (file, context) => filed(context.code.callsOf(file).flatMap(({ place, expr, within }) => {
      const options = optionsOf({ place, expr }, context);
      const read = options && schemaEntity(file, expr, options, context);
      // A company's own function around it: what it makes stands where it is called.
      return read && !(read.draft.name === '' && within.scope !== 0) ? [read] : [];
    })),
  },
});

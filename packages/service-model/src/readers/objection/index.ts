import type { CodeClass } from '../../link/code.ts';
import { type CodeContext, defineCodeReader, type DraftNote } from '../../reader.ts';
import { type Drafted, entityOf } from './entityOf.ts';
import { type Lineage, lineageOf } from './lineageOf.ts';
import { staticOf } from './staticOf.ts';
import { MARK_SUBJECT } from '../../entities/commentMarks.ts';

/** Says what only a model of Objection says, but whether it is one lies in a base that was not found. */
const isLost = ({ classes: [own], unread }: Lineage, context: CodeContext): boolean =>
  unread.length > 0 && staticOf('tableName', [own], context) !== undefined &&
  ['jsonSchema', 'relationMappings'].some((name) => staticOf(name, [own], context) !== undefined);

interface Read {
  readonly drafted?: Drafted;
  readonly notes: readonly DraftNote[];
}

function readClass(own: CodeClass, context: CodeContext): Read {
  const { file, fact: { at } } = own;
  const { line } = context.code.range(file, { start: at, end: at }).start;
  const note = (reason: string): DraftNote => ({ file, line, reason });
  const lineage = lineageOf(own, context);
  if (!lineage.isModel) return { notes: isLost(lineage, context) ? [note(`whether this class is a model of Objection depends on what was not found: ${lineage.unread.join('; ')}`)] : [] };
  const drafted = entityOf(lineage, context);
  const { draft: { unknownBecause, childOf }, isEntity, missing } = drafted;
  // What is unknown of a child is said of the entity whose table it shares.
  const reasons = isEntity ? [...(unknownBecause === undefined || childOf !== undefined ? [] : [unknownBecause]), ...missing] : [];
  return { drafted, notes: reasons.map(note) };
}

/** Objection.js 1 to 3: classes that extend its `Model`, through bases and mixins. */
export default defineCodeReader({
  id: 'objection',
  version: 4,
  orms: [{ name: 'objection', packages: ['objection'] }],
  remedies: {
    version: '`version!: number`, and compare and count it up in each update',
    createdAt: '`createdAt!: Date`, with a default of the database',
    updatedAt: '`updatedAt!: Date`, set by the database, by the `$beforeUpdate` of a base class or by objection-timestamps with `static timestamp = true`',
    dataSubject: MARK_SUBJECT,
  },
  code: {
    modules: ['objection'],
    // Models of a company's own base class need no import of Objection's.
    words: ['get tableName', 'static tableName', 'static readonly tableName', 'static override tableName', 'relationMappings'],
    entities(file, context) {
      const read = context.code.classesOf(file).map((own) => readClass(own, context));
      const drafted = read.flatMap((one) => one.drafted ?? []);
      return {
        entities: drafted.filter(({ isEntity }) => isEntity).map(({ draft }) => draft),
        carriers: drafted.filter(({ isEntity, draft: { fields } }) => !isEntity && fields.some(({ inheritedFrom }) => inheritedFrom === undefined)).map(({ draft: { unknownBecause: _, ...draft } }) => draft),
        notes: read.flatMap(({ notes }) => notes),
      };
    },
  },
});

import { defineSchemaReader } from '../../reader.ts';
import { entityOf, type Types } from './entityOf.ts';
import { commentsIn } from './commentsIn.ts';
import { isServiceSchema } from './isServiceSchema.ts';
import { isWritten } from './isWritten.ts';
import { parseSchema } from './parseSchema.ts';
import { isPrismaSchema, type PrismaSchema } from './schema.ts';

/** Files of one folder make one schema, so a type may be declared in a sibling. */
function typesOf(schemas: readonly PrismaSchema[]): Types {
  const models = schemas.flatMap((schema) => schema.models);
  return {
    models: new Set(models.filter(({ kind }) => kind !== 'type').map(({ name }) => name)),
    composites: new Map(models.filter(({ kind }) => kind === 'type').map((model) => [model.name, model])),
  };
}

/** Prisma schema files, one or a folder of them. */
export default defineSchemaReader<PrismaSchema>({
  id: 'prisma',
  version: 10,
  extension: '.prisma',
  orms: [{ name: 'prisma', packages: ['prisma', '@prisma/client'] }],
  accessor: (entity) => entity.charAt(0).toLowerCase() + entity.slice(1),
  remedies: {
    version: '`version Int @default(1)`, and compare and count it up in each update',
    createdAt: '`createdAt DateTime @default(now())`',
    updatedAt: '`updatedAt DateTime @updatedAt`',
    dataSubject: '`/// @dataSubject`, above the field or at the end of its line',
    annotation: (category) => `\`/// @pii(${category})\` or \`/// @notPii(reason)\`, above the field or at the end of its line`,
  },
  comments: commentsIn,
  extract: parseSchema,
  entities(file, schema, siblings) {
    if (isWritten(file, schema)) return { entities: [], carriers: [], notes: [] };
    if (schema.template || !isServiceSchema(file)) {
      const reason = schema.template ? 'a template of Prisma schemas' : 'a Prisma schema outside the places where Prisma looks: schema.prisma, a folder prisma or schema';
      return { entities: [], carriers: [], notes: schema.models.length > 0 ? [{ file, line: 1, reason }] : [] };
    }
    const types = typesOf([schema, ...siblings]);
    const entities = schema.models.filter(({ kind }) => kind !== 'type').map((model) => entityOf(file, model, types));
    return {
      entities,
      carriers: schema.models.filter(({ kind }) => kind === 'type').map((model) => {
        const { unknownBecause: _, ...draft } = entityOf(file, model, types);
        return draft;
      }),
      notes: [
        ...schema.problems.map((problem) => ({ ...problem, file })),
        ...entities.flatMap(({ range, unknownBecause: reason }) =>
          (reason === undefined ? [] : [{ file, line: range.start.line, reason }])),
      ],
    };
  },
}, isPrismaSchema);

import type { RecordField } from '../../behaviour.ts';
import type { Located, Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { fieldsOfClass, fieldsOfShape } from './recordFields.ts';

export interface KnownRecord {
  /** Of its class, interface or type. */
  readonly name: string;
  readonly fields: readonly RecordField[];
}

/** Calls of a repository or a model that give what it is typed with, one or a list: TypeORM, MikroORM, mongoose, Sequelize. */
const GIVES = /^[^#]+#(?:\w*Repository|EntityManager|DataSource|\w*Model\w*)(?:\{\})?\.(?:find\w*|get\w*|create\w*|save|upsert|preload|merge|insert|remove)\(\)(?:\.(?:exec|lean|populate|select|orFail)\(\))*(?:\.0)?$/;

const LIST = '#Array{}';

function ofOrigin(origin: Origin | undefined, context: CodeContext): KnownRecord | undefined {
  if (!origin) return undefined;
  if (origin.shape) return { name: origin.shape.fact.name, fields: fieldsOfShape(origin.shape) };
  if (origin.class) return origin.path.endsWith('{}') ? { name: origin.class.fact.name, fields: fieldsOfClass(origin.class, context) } : undefined;
  if (origin.path !== LIST && !GIVES.test(origin.path)) return undefined;
  for (const step of origin.steps) {
    const [type] = 'types' in step ? step.types : [];
    const found = type !== undefined && 'types' in step ? ofOrigin(context.origins.ofType(type, step.place), context) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The company's own class or interface that a value is a record of, or a list of records, as far as types, constructors and repositories tell. */
export const recordOf = (at: Located, context: CodeContext): KnownRecord | undefined => ofOrigin(context.origins.of(at), context);

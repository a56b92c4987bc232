import type { CodeContext } from '../../reader.ts';
import type { Lineage } from './lineageOf.ts';
import { staticOf } from './staticOf.ts';

export interface Table {
  /** As the database has it; `null` where it is computed. */
  readonly name: string | null;
  /** The class whose table it is, where that is a base with rows of its own. */
  readonly sharedWith?: string;
}

/** `return snakeCase(this.name)` of a base names another table for each class. */
const NAMES_CLASS = /"ref":"this\.name\b/;

/** The table that a class has rows in; `undefined` for a base that has none. Objection refuses a model without one. */
export function tableOf({ classes }: Lineage, context: CodeContext): Table | undefined {
  const said = staticOf('tableName', classes, context);
  if (!said) return undefined;
  const [own] = classes;
  const { owner, value } = said;
  const isOfEach = !value || NAMES_CLASS.test(JSON.stringify(value.expr));
  if (isOfEach) return owner === own ? undefined : { name: null };
  const name = context.values.text(value);
  const linked = context.linker.classesOf(owner.file).find(({ fact }) => fact.span.start === owner.fact.at);
  return owner === own || linked?.fact.abstract || linked?.fact.mixin ? { name } : { name, sharedWith: owner.fact.name };
}

import { typeName } from '../../link/typeName.ts';
import type { CodeContext } from '../../reader.ts';
import type { Place } from '../../link/code.ts';

const NAMED = /^[^#]+#([\w$.]+)\{\}$/;

/** What mongoose puts around a record: https://mongoosejs.com/docs/typescript.html, https://typegoose.github.io/typegoose/docs/api/types/document-type */
const DOCUMENT = /^(?:mongoose|@?typegoose(?:\/typegoose)?)#(?:\w+\.)*(?:HydratedDocument|Document|DocumentType)\{\}$/;

/** The class that a type names at a place; `null` where it names none: a type parameter, a type made of others. */
export function entityOfType(written: string | undefined, place: Place, context: CodeContext): string | null {
  const origin = written === undefined ? undefined : context.origins.ofType(written, place);
  if (origin?.class) return origin.class.fact.name;
  // `type UserDocument = HydratedDocument<User>`
  const last = origin && DOCUMENT.test(origin.path) ? origin.steps.at(-1) : undefined;
  if (last?.kind === 'instance' && written !== undefined) {
    const [type] = last.types;
    const own = type === undefined ? undefined : context.origins.ofType(type, last.place)?.class;
    return own?.fact.name ?? typeName(written)?.name ?? null;
  }
  // Of a package, or of a file that is not there: its name is known all the same.
  return NAMED.exec(origin?.path ?? '')?.[1] ?? null;
}

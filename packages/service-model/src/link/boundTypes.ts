import type { CodeClass, Place } from './code.ts';
import type { CodeLinker } from './CodeLinker.ts';

export interface Typed {
  readonly types: readonly string[];
  /** Where the names of the types mean something. */
  readonly place: Place;
}

/**
 * Type arguments as a class writes them that `self` inherits from, with the class's own type parameters as `self` sets
 * them: `Repository<T>` of `Base<T>` is `Repository<User>` in `Users extends Base<User>`.
 */
export function boundTypes({ types, place }: Typed, owner: CodeClass, self: CodeClass, code: CodeLinker): Typed {
  const chain = code.ancestry(self);
  let typed: Typed = { types, place };
  for (let at = chain.findIndex(({ file, index }) => file === owner.file && index === owner.index); at > 0; at--) {
    const params = chain[at]?.fact.typeParams ?? [];
    const heir = chain[at - 1];
    if (!heir || !typed.types.some((type) => params.includes(type))) return typed;
    const bound = typed.types.map((type) => (params.includes(type) ? (heir.fact.baseTypes[params.indexOf(type)] ?? type) : type));
    typed = { types: bound, place: { file: heir.file, scope: heir.fact.scope } };
  }
  return typed;
}

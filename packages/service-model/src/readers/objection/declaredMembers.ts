import type { LinkedClass, LinkedMember } from '../../link/linkedClass.ts';
import type { CodeContext } from '../../reader.ts';
import type { Lineage } from './lineageOf.ts';

export interface DeclaredMember {
  readonly owner: LinkedClass;
  readonly member: LinkedMember;
}

/** What Objection itself gives a model to say types with: https://vincit.github.io/objection.js/recipes/custom-query-builder.html */
const TYPES_ONLY = /^(?:QueryBuilderType|(?:Array|Single|MaybeSingle|Number|Page)QueryBuilderType)$/;
/** Properties that start so are never stored. */
const INTERNAL = /^\$/;
const FUNCTION = /=>|^Function$/;

const isStored = ({ fact: { name, type, initial } }: LinkedMember): boolean =>
  !TYPES_ONLY.test(name) && !INTERNAL.test(name) && !FUNCTION.test(type ?? '') && !(typeof initial === 'object' && initial !== null && 'returns' in initial);

/** Properties that a class and its bases declare; of two with one name the nearer one counts. */
export function declaredMembers({ classes }: Lineage, { linker }: CodeContext): DeclaredMember[] {
  const seen = new Set<string>();
  return classes.flatMap(({ file, fact: { at } }) => {
    const owner = linker.classesOf(file).find(({ fact: { span } }) => span.start === at);
    return (owner?.members ?? []).flatMap((member): DeclaredMember[] => {
      if (!owner || seen.has(member.fact.name) || !isStored(member)) return [];
      seen.add(member.fact.name);
      return [{ owner, member }];
    });
  });
}

import type { ClassFact, MemberFact } from './facts.ts';
import type { CompiledDecorators } from './readCompiled.ts';

const memberOf = ({ member, decorators, type, start, end }: CompiledDecorators & { member: string }): MemberFact => ({
  name: member,
  span: { start, end },
  decorators,
  type,
  optional: false,
  insertAt: { offset: start, indent: '' },
});

/** Puts decorators back on the classes that they were taken from. */
export function mergeCompiled(classes: readonly ClassFact[], compiled: readonly CompiledDecorators[]): ClassFact[] {
  if (compiled.length === 0) return [...classes];
  return classes.map((fact) => {
    const own = compiled.filter(({ className }) => className === fact.name);
    const added = own.flatMap((entry) => (entry.member === null ? [] : [memberOf({ ...entry, member: entry.member })]));
    const names = new Set(added.map(({ name }) => name));
    return {
      ...fact,
      decorators: [...fact.decorators, ...own.filter(({ member }) => member === null).flatMap(({ decorators }) => decorators)],
      members: [...fact.members.filter(({ name }) => !names.has(name)), ...added],
    };
  });
}

import { valueOf } from '../../entities/valueOf.ts';
import type { CodeClass, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';

export interface Static {
  readonly owner: CodeClass;
  /** What it holds or returns; `undefined` where that depends. */
  readonly value: Located | undefined;
}

/** A static property, getter or method of the first of these classes that has it. */
export function staticOf(name: string, classes: readonly CodeClass[], context: CodeContext): Static | undefined {
  for (const owner of classes) {
    const property = owner.fact.properties.find((one) => one.static && one.name === name);
    if (property && property.init !== null) {
      return { owner, value: valueOf({ place: { file: owner.file, scope: property.scope }, expr: property.init }, context) };
    }
    const method = context.code.functionsOf(owner.file).find((fn) => fn.owner?.index === owner.index && fn.fact.static && fn.fact.name === name);
    const [only, ...others] = method?.fact.returns ?? [];
    const isOne = method && only !== undefined && others.length === 0;
    if (method) return { owner, value: isOne ? context.values.resolve({ place: { file: owner.file, scope: method.scope }, expr: only }) : undefined };
  }
  return undefined;
}

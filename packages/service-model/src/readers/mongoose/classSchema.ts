import type { Applied } from '../../link/applied.ts';
import type { LinkedClass, LinkedMember } from '../../link/linkedClass.ts';
import type { CodeContext } from '../../reader.ts';

const NEST = '@nestjs/mongoose';
/** Its scope since version 7; before, it had none. */
const TYPEGOOSE = /^(?:@typegoose\/typegoose|typegoose)(?:\/|$)/;

const PROPS: readonly string[] = ['prop', 'Prop', 'arrayProp', 'mapProp'];

const isNest = ({ module, symbol }: Applied, name: string): boolean => module === NEST && symbol === name;

/** `@Prop()` of NestJS, `@prop()` of typegoose. */
export const propOf = ({ decorators }: LinkedMember): Applied | undefined =>
  decorators.flatMap(({ applied }) => applied).find((applied) => isNest(applied, 'Prop') || (TYPEGOOSE.test(applied.module) && PROPS.includes(applied.symbol)));

/** `@Schema()`, `@modelOptions()`. */
export const schemaDecoratorOf = ({ decorators }: LinkedClass): Applied | undefined =>
  decorators.flatMap(({ applied }) => applied).find((applied) => isNest(applied, 'Schema') || (TYPEGOOSE.test(applied.module) && applied.symbol === 'modelOptions'));

export const isTypegoose = ({ module }: Pick<Applied, 'module'>): boolean => TYPEGOOSE.test(module);

/** The class of this name, if it or a base has paths of mongoose's. */
export function classSchema(file: string, ref: string, { linker }: Pick<CodeContext, 'linker'>): LinkedClass | undefined {
  const { target } = linker.symbols.resolve(file, ref);
  if (target.kind !== 'class') return undefined;
  const linked = linker.link(target.file, target.fact);
  return linker.chainOf(linked).classes.some(({ members }) => members.some(propOf)) ? linked : undefined;
}

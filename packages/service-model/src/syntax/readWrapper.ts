import type { Expression, Function as FunctionNode, ArrowFunctionExpression, Node, ParamPattern } from 'oxc-parser';
import type { DecoratorFact, WrapperFact } from './facts.ts';
import { readValue } from './readValue.ts';
import { refOf } from './refOf.ts';
import { walkTree } from './walkTree.ts';

/** A function that applies decorators is short (ever-gauzy's longest names 9 calls); a service method is not. */
const MAX_CALLS = 32;

/** Empty for patterns and rest parameters: no single argument stands for them. */
const paramName = (param: ParamPattern): string => {
  const target = param.type === 'AssignmentPattern' ? param.left : param;
  return target.type === 'Identifier' ? target.name : '';
};

/** Names that a decorator is never called by: they'd only fill the index. */
const isNoise = (ref: string): boolean => /^(this|console|Object|Array|JSON|Math|Reflect|Promise)\b/.test(ref);

function callsIn(body: Node): DecoratorFact[] {
  const calls: DecoratorFact[] = [];
  walkTree(body, (node) => {
    if (calls.length >= MAX_CALLS) return false;
    if (node.type !== 'CallExpression') return true;
    const ref = refOf(node.callee);
    if (ref !== undefined && !isNoise(ref)) calls.push({ ref, args: node.arguments.map(readValue) });
    // `applyDecorators(Entity, …)` and `[Entity, …]` give decorators that take no arguments by name alone.
    for (const argument of node.arguments) {
      const name = argument.type === 'Identifier' ? argument.name : undefined;
      if (name && ref && /decorators?$/i.test(ref)) calls.push({ ref: name, args: [] });
    }
    return true;
  });
  return calls;
}

/** `function Key() { return applyDecorators(PrimaryGeneratedColumn('uuid')) }` and its arrow forms. */
export const readFunction = (name: string, node: FunctionNode | ArrowFunctionExpression): WrapperFact | undefined => {
  if (!node.body) return undefined;
  const applies = callsIn(node.body);
  return applies.length === 0 ? undefined : { name, params: node.params.map(paramName), applies };
};

/** `const X = Entity`, `const X = Column({…})`, `const X = applyDecorators(…)`, `const X = prod ? A : B`. */
export function readConstant(name: string, init: Expression): WrapperFact | undefined {
  if (init.type === 'ArrowFunctionExpression' || init.type === 'FunctionExpression') return readFunction(name, init);
  if (init.type === 'ConditionalExpression') {
    const applies = [init.consequent, init.alternate].flatMap((branch) => readConstant(name, branch)?.applies ?? []);
    return applies.length === 0 ? undefined : { name, params: [], applies };
  }
  const ref = refOf(init);
  if (ref !== undefined) return { name, params: [], applies: [{ ref, args: null }] };
  const applies = init.type === 'CallExpression' ? callsIn(init) : [];
  return applies.length === 0 ? undefined : { name, params: [], applies };
}

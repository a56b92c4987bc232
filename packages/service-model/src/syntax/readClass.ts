import type { Argument, Class, ClassElement, Expression, PropertyKey, TSType } from 'oxc-parser';
import { commentBeside } from './commentBeside.ts';
import type { ClassFact, Heritage, MemberFact } from './facts.ts';
import { readDecorators } from './readDecorators.ts';
import { readValue } from './readValue.ts';
import { refOf } from './refOf.ts';
import { shorten } from './shorten.ts';

const keyName = (key: PropertyKey): string | undefined =>
  key.type === 'Identifier' || key.type === 'PrivateIdentifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;

const mayBeEmpty = (type: TSType): boolean =>
  type.type === 'TSNullKeyword' || type.type === 'TSUndefinedKeyword' ||
  (type.type === 'TSUnionType' && type.types.some(mayBeEmpty));

/** The white space before an offset, back to the start of its line; empty where code stands before it. */
function indentAt(text: string, offset: number): string {
  const [indent = ''] = /[ \t]*$/.exec(text.slice(Math.max(0, offset - 200), offset)) ?? [];
  const before = text[offset - indent.length - 1];
  return before === undefined || before === '\n' || before === '\r' ? indent : '';
}

function readMember(text: string, element: ClassElement): MemberFact[] {
  if (element.type === 'StaticBlock' || element.type === 'TSIndexSignature' || element.static) return [];
  if ('computed' in element && element.computed) return [];
  const property = element.type === 'PropertyDefinition' || element.type === 'AccessorProperty';
  // Methods only count when decorated: a getter can be a column, a method a hook.
  if (!property && element.decorators.length === 0) return [];
  const name = keyName(element.key);
  if (name === undefined) return [];
  const returns = element.type === 'MethodDefinition' ? element.value.returnType : null;
  const annotation = property ? (element.typeAnnotation?.typeAnnotation ?? null) : (returns?.typeAnnotation ?? null);
  const value = property ? element.value : null;
  const comment = commentBeside(text, element.start, element.end);
  return [{
    name,
    span: { start: element.key.start, end: element.key.end },
    decorators: readDecorators(element.decorators, text),
    type: annotation ? shorten(text.slice(annotation.start, annotation.end)) : null,
    optional: Boolean(element.optional) || (annotation !== null && mayBeEmpty(annotation)),
    ...(value ? { initial: readValue(value) } : {}),
    ...(element.type === 'MethodDefinition' && element.kind === 'method' && element.decorators.length > 0 ? { method: true as const } : {}),
    ...(comment === undefined ? {} : { comment }),
    insertAt: { offset: element.start, indent: indentAt(text, element.start) },
  }];
}

export function readHeritage(text: string, node: Argument | Expression): Heritage {
  if (node.type === 'CallExpression') {
    const ref = refOf(node.callee);
    if (ref !== undefined) return { ref, args: node.arguments.map((argument) => readHeritage(text, argument)) };
  }
  const ref = node.type === 'SpreadElement' ? undefined : refOf(node);
  if (ref !== undefined) return { ref };
  const list = node.type === 'TSAsExpression' ? node.expression : node;
  const texts = list.type === 'ArrayExpression' ? list.elements.flatMap((one) => (one?.type === 'Literal' && typeof one.value === 'string' ? [one.value] : [])) : undefined;
  return { computed: shorten(text.slice(node.start, node.end)), ...(texts ? { texts } : {}) };
}

/** @param name for `const X = class {}` and `export default class {}`; the class's own name counts first */
export function readClass(text: string, node: Class, name: string): ClassFact {
  const at = node.id ?? { start: node.start, end: node.start + 'class'.length };
  return {
    name: node.id?.name ?? name,
    span: { start: at.start, end: at.end },
    ...(node.abstract ? { abstract: true } : {}),
    decorators: readDecorators(node.decorators),
    base: node.superClass ? readHeritage(text, node.superClass) : null,
    members: node.body.body.flatMap((element) => readMember(text, element)),
  };
}

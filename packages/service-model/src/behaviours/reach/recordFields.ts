import type { RecordField } from '../../behaviour.ts';
import type { CodeClass, CodeShape } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isFunctionExpr } from '../../syntax/expr.ts';

type Annotations = ReadonlyMap<string, RecordField['annotated']>;

function annotationsOf({ file, fact }: CodeClass, { linker, conceptOf }: CodeContext): Annotations {
  const members = linker.classesOf(file).find(({ fact: { span } }) => span.start === fact.at)?.members ?? [];
  return new Map(members.map(({ fact: { name }, decorators }) => {
    const concepts = decorators.flatMap(({ applied }) => applied.map(conceptOf));
    return [name, concepts.includes('pii') ? 'pii' : concepts.includes('notPii') ? 'notPii' : 'none'];
  }));
}

function ownFields(one: CodeClass, context: CodeContext): RecordField[] {
  const annotations = annotationsOf(one, context);
  return one.fact.properties
    .filter(({ init, static: isStatic }) => !isStatic && !isFunctionExpr(init ?? undefined))
    .map(({ name, type, decorators = [] }) =>
      ({ name, type, decorators: decorators.map(({ ref }) => ref.slice(ref.lastIndexOf('.') + 1)), annotated: annotations.get(name) ?? 'none' }));
}

/** Fields that a class declares, and those of its bases that can be read; what it declares itself counts over what it inherits. */
export function fieldsOfClass(one: CodeClass, context: CodeContext): RecordField[] {
  const all = context.code.ancestry(one).toReversed().flatMap((each) => ownFields(each, context));
  return [...new Map(all.map((field) => [field.name, field])).values()];
}

export const fieldsOfShape = ({ fact }: CodeShape): RecordField[] => fact.fields.map(({ name, type }) => ({ name, type, decorators: [], annotated: 'none' }));

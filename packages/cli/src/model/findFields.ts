import { didYouMean, printable, ToolError } from '@nilometer/policy';
import type { Entity, Field, ServiceModel } from '@nilometer/service-model';

export type FoundFields =
  | { readonly kind: 'entities'; readonly entities: readonly Entity[] }
  | { readonly kind: 'fields'; readonly fields: readonly { readonly entity: Entity; readonly field: Field }[] };

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** The field that was probably meant: one that is nested, or of a name that is near. */
const nearField = (wanted: string, names: readonly string[]): string | undefined =>
  names.find((name) => lastPart(name) === wanted) ?? didYouMean(wanted, names) ?? names.find((name) => didYouMean(wanted, [lastPart(name)]) !== undefined);

/**
 * The fields that `Entity.field` names, or the entities that a name without a dot does, in the model's order; several
 * where several files declare one of that name.
 * @throws ToolError where there is none, with the name that was probably meant.
 */
export function findFields({ entities, carriers }: Pick<ServiceModel, 'entities' | 'carriers'>, asked: string): FoundFields {
  const [name = '', ...path] = asked.split('.');
  const wanted = path.join('.');
  const records = [...entities, ...carriers];
  const named = records.filter((record) => record.name === name);
  if (named.length === 0) {
    const near = didYouMean(name, records.map((record) => record.name));
    throw new ToolError(`${printable(name)}: no such entity or carrier of data`, {
      remedy: near === undefined ? 'nilometer model lists them all.' : `Did you mean ${printable([near, ...path].join('.'))}?`,
    });
  }
  if (wanted === '') return { kind: 'entities', entities: named };
  const fields = named.flatMap((entity) => entity.fields.filter((field) => field.name === wanted).map((field) => ({ entity, field })));
  if (fields.length > 0) return { kind: 'fields', fields };
  const near = nearField(wanted, named.flatMap((entity) => entity.fields.map((field) => field.name)));
  throw new ToolError(`${printable(asked)}: ${printable(name)} has no such field`, {
    remedy: near === undefined ? `nilometer model explain ${printable(name)} lists its fields.` : `Did you mean ${printable(`${name}.${near}`)}?`,
  });
}

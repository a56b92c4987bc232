import { annotationOf } from '../../entities/annotationOf.ts';
import { optionPlaceOf } from '../../entities/optionPlaceOf.ts';
import { statedNull } from '../../entities/statedNull.ts';
import { typedNull } from '../../entities/typedNull.ts';
import type { Nullability, Tri } from '../../model.ts';
import type { Applied } from '../../link/applied.ts';
import type { Chain, LinkedClass, LinkedMember } from '../../link/linkedClass.ts';
import { typeName } from '../../link/typeName.ts';
import type { ClassContext, Concept } from '../../reader.ts';
import { rangeAt } from '../../syntax/lineStarts.ts';
import { isRef, type Value } from '../../syntax/value.ts';
import { type DecoratorOptions, decoratorOptions, madeOf } from './decoratorOptions.ts';
import { isColumn, isMikroOrm, isRelation } from './modules.ts';
import { type MikroProperty, plainType } from './property.ts';

/** Embedded in embedded: deeper than any schema seen, and an end to classes that embed themselves. */
const MAX_DEPTH = 4;

type DecoratorContext = Pick<ClassContext, 'linker' | 'conceptOf'>;

interface Mapped {
  readonly member: LinkedMember;
  readonly owner: LinkedClass;
  readonly mapping: Applied;
  readonly options: DecoratorOptions;
}

export function mappingOf(member: LinkedMember): Applied | undefined {
  const own = member.decorators.flatMap(({ applied }) => applied).filter(({ module }) => isMikroOrm(module));
  return own.find(({ symbol }) => isColumn(symbol) || isRelation(symbol));
}

/** Properties of a class and its bases that are stored; of two with one name the nearer one counts. */
function mappedOf({ classes }: Pick<Chain, 'classes'>): Mapped[] {
  const byName = new Map<string, Mapped>();
  for (const owner of classes) {
    for (const member of owner.members) {
      const mapping = byName.has(member.fact.name) ? undefined : mappingOf(member);
      if (mapping) byName.set(member.fact.name, { member, owner, mapping, options: decoratorOptions(mapping.args) });
    }
  }
  return [...byName.values()].filter(({ options }) => options.values['persist'] !== false);
}

/** NOT NULL unless said; one metadata provider takes `?` for an answer, the other does not. */
function nullableOf({ member, mapping, options: { values, open } }: Mapped): Tri {
  if (typeof values['nullable'] === 'boolean') return values['nullable'] ? 'yes' : 'no';
  return open || 'nullable' in values || member.fact.optional || /ToMany$/.test(mapping.symbol) ? 'unknown' : 'no';
}

const nameOf = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : isRef(value) ? value.ref : undefined);

/** A type with `?` or null in it is taken for an answer by the one provider of metadata and not by the other, so then nothing is known. */
function nullabilityOf({ member, mapping, options: { values, open } }: Mapped): Nullability | undefined {
  if (!/^(?:Property|Enum|ManyToOne)$/.test(mapping.symbol) || values['primary'] === true || values['version'] === true) return undefined;
  const typed = typedNull(member.fact);
  const said = statedNull(values['nullable'], open);
  const stateAt = optionPlaceOf(member, mapping);
  const inferred = values['type'] === undefined && values['columnType'] === undefined;
  return { stated: said === 'unstated' && typed.typed !== 'no' ? 'unknown' : said, ...typed, ...(inferred ? { inferred: true } : {}), ...(stateAt ? { stateAt } : {}) };
}

function propertyOf(mapped: Mapped, root: LinkedClass, path: string, depth: number, { conceptOf }: DecoratorContext): MikroProperty {
  const { member, owner, mapping, options: { values } } = mapped;
  const concepts = new Set<Concept>(member.decorators.flatMap(({ applied }) => applied.flatMap((one) => conceptOf(one) ?? [])));
  const type = nameOf(values['columnType']) ?? nameOf(values['type']);
  const column = nameOf(values['fieldName']) ?? nameOf(values['name']);
  const preset = [values['onCreate'], values['defaultRaw'], values['default'], member.fact.initial].map(madeOf);
  const isDate = /\bDate\b/.test(member.fact.type ?? '') || /^(?:date|time)/i.test(type ?? '');
  const touch = madeOf(values['onUpdate']);
  const nullability = nullabilityOf(mapped);
  return {
    declaredIn: owner.fact.name,
    embedded: depth > 0,
    primary: mapping.symbol === 'PrimaryKey' || values['primary'] === true || concepts.has('uuidKey'),
    version: values['version'] === true || concepts.has('version'),
    columnType: type === undefined ? null : plainType(type),
    made: concepts.has('uuidKey') || preset.includes('uuid') ? 'uuid' : concepts.has('createdAt') || preset.includes('now') ? 'now' : preset.find((made) => made !== 'none') ?? 'none',
    touched: touch === 'now' || (touch === 'other' && isDate) || concepts.has('updatedAt') || /\bon update\b/i.test(nameOf(values['extra']) ?? ''),
    field: {
      name: path,
      file: owner.file,
      range: rangeAt(owner.lineStarts, member.fact.span),
      type: member.fact.type ?? type ?? null,
      nullable: nullableOf(mapped),
      ...(nullability ? { nullability } : {}),
      ...(type === undefined ? {} : { columnType: plainType(type) }),
      ...(owner === root ? {} : { inheritedFrom: owner.fact.name }),
      ...annotationOf(member.decorators.flatMap(({ applied }) => applied), conceptOf),
      relation: isRelation(mapping.symbol),
      decorators: member.decorators.map(({ name }) => name),
      ...(column === undefined || column === path || isRelation(mapping.symbol) ? {} : { column }),
      ...(member.fact.comment === undefined ? {} : { comment: member.fact.comment }),
      insertAt: member.fact.insertAt,
    },
  };
}

/** The class in `@Embedded(() => Address)` or `@Embedded() address: Address`. */
function embeddedIn({ mapping, member, owner, options }: Mapped, { linker }: DecoratorContext): LinkedClass | undefined {
  const ref = mapping.symbol === 'Embedded' ? (options.target ?? typeName((member.fact.type ?? '').replace(/\[\]$/, ''))?.name) : undefined;
  const target = ref === undefined ? undefined : linker.symbols.resolve(owner.file, ref).target;
  return target?.kind === 'class' ? linker.link(target.file, target.fact) : undefined;
}

/** All that MikroORM stores of a class, embedded classes taken apart: `address.street`. */
export function decoratedProperties(linked: LinkedClass, context: DecoratorContext, root = linked, prefix = '', depth = 0): MikroProperty[] {
  return mappedOf(context.linker.chainOf(linked)).flatMap((mapped) => {
    const path = prefix + mapped.member.fact.name;
    const embedded = depth < MAX_DEPTH ? embeddedIn(mapped, context) : undefined;
    return embedded ? decoratedProperties(embedded, context, root, `${path}.`, depth + 1) : [propertyOf(mapped, root, path, depth, context)];
  });
}

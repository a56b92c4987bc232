import { declaredAs } from '../../entities/declaredAs.ts';
import { nameAt } from '../../entities/nameAt.ts';
import { valueOf } from '../../entities/valueOf.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext, EntityDraft } from '../../reader.ts';
import { type CallExpr, isCallExpr, isListExpr, isRefExpr } from '../../syntax/expr.ts';
import { decoratedProperties } from './decoratedProperties.ts';
import { entityFrom } from './entityFrom.ts';
import { SCHEMA } from './modules.ts';
import type { MikroProperty } from './property.ts';
import { isEmbedded, lastName, saidOf } from './said.ts';
import { schemaProperty } from './schemaProperty.ts';

/** Bases of bases, embedded in embedded; also what ends a circle. */
const MAX_DEPTH = 6;

interface Properties {
  readonly properties: readonly MikroProperty[];
  readonly bases: readonly string[];
  readonly broken: string | null;
}

const NONE: Properties = { properties: [], bases: [], broken: null };

/** The options of `new EntitySchema({…})` and `defineEntity({…})`, also of one that a function of the company makes. */
export function optionsOf(at: Located, { origins, values }: CodeContext): Located | undefined {
  const { place, expr } = values.resolve(at);
  if (!isCallExpr(expr) || !SCHEMA.test(origins.ofCallee({ place, expr })?.path ?? '')) return undefined;
  const [first] = expr.args;
  return first === undefined ? undefined : { place, expr: first };
}

function nameOf(options: Located, context: CodeContext): string | undefined {
  const given = context.values.property(options, 'class');
  return nameAt(context.values.property(options, 'name'), context) ?? (given && lastName(given));
}

/** What another schema or a decorated class stores. */
function ofTarget(target: Located, context: CodeContext, depth: number): Properties | undefined {
  const at = valueOf(target, context);
  const options = optionsOf(at, context);
  if (options) return propertiesOf(options, context, depth + 1);
  if (!isRefExpr(at.expr)) return undefined;
  const found = context.linker.symbols.resolve(at.place.file, at.expr.ref).target;
  if (found.kind !== 'class') return undefined;
  const linked = context.linker.link(found.file, found.fact);
  const { classes, broken } = context.linker.chainOf(linked);
  return { properties: decoratedProperties(linked, context), bases: classes.slice(1).map(({ fact }) => fact.name), broken };
}

/** `address: { kind: 'embedded', entity: () => Address }` as `address.street`; itself where that is not found. */
function taken(property: MikroProperty, target: Located | undefined, context: CodeContext, depth: number): readonly MikroProperty[] {
  const inner = target && ofTarget(target, context, depth);
  if (!inner || inner.properties.length === 0) return [property];
  return inner.properties.map((one) => ({ ...one, embedded: true, field: { ...one.field, name: `${property.field.name}.${one.field.name}`, inheritedFrom: one.field.inheritedFrom ?? one.declaredIn } }));
}

function propertiesOf(options: Located, context: CodeContext, depth = 0): Properties {
  if (depth > MAX_DEPTH) return NONE;
  const { values } = context;
  const declaredIn = nameOf(options, context) ?? '';
  const given = values.property(options, 'properties');
  const { entries, open } = given ? values.properties(valueOf(given, context)) : { entries: [], open: false };
  const own = entries.flatMap((entry): readonly MikroProperty[] => {
    const said = saidOf(entry.value, context);
    const persist = said?.option('persist');
    if (persist !== undefined && persist !== true && values.resolve(persist).expr === false) return [];
    const property = { ...schemaProperty(entry, said, context), declaredIn };
    return said && isEmbedded(said) && !isListExpr(said.about?.expr) ? taken(property, said.about, context, depth) : [property];
  });
  const base = values.property(options, 'extends');
  const above = base ? ofTarget(base, context, depth) : NONE;
  const name = base && (values.text(base) ?? lastName(base) ?? 'base');
  const inherited = (above?.properties ?? []).filter(({ field }) => own.every((one) => one.field.name !== field.name));
  return {
    properties: [...inherited.map((one) => ({ ...one, field: { ...one.field, inheritedFrom: one.field.inheritedFrom ?? one.declaredIn } })), ...own],
    bases: name === undefined ? [] : [name, ...(above?.bases ?? [])],
    broken: above === undefined ? `base ${name ?? ''} not found` : open ? 'a spread of properties can not be followed' : above.broken,
  };
}

/** An entity declared by a call; `entity` is false of what is only inherited or embedded. */
export function schemaEntity(file: string, call: CallExpr, options: Located, context: CodeContext): { readonly draft: EntityDraft; readonly entity: boolean } {
  const { values, code } = context;
  const is = (option: string): boolean => {
    const given = values.property(options, option);
    return given !== undefined && values.resolve(given).expr === true;
  };
  const { properties, bases, broken } = propertiesOf(options, context);
  const declared = declaredAs(file, call, context);
  const name = nameOf(options, context) ?? declared?.name ?? '';
  const at = declared?.at ?? call.at[0];
  const table = values.property(options, 'tableName') ?? values.property(options, 'collection');
  const draft = entityFrom({
    name,
    file,
    range: code.range(file, { start: at, end: at + (declared?.name.length ?? 0) }),
    table: table ? values.text(table) : null,
    persisted: values.property(options, 'expression') === undefined,
    bases,
    platformWritten: false,
    broken,
    undecided: [],
  }, properties);
  return { draft, entity: !is('abstract') && !is('embeddable') };
}

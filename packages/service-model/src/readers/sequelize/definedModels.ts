import { markedAt } from '../../entities/markedAt.ts';
import { declaredAs } from '../../entities/declaredAs.ts';
import { placeInOptions } from '../../entities/placeInOptions.ts';
import type { CodeCall, Located } from '../../link/code.ts';
import type { CodeContext, DraftNote, EntityDraft, FileEntities } from '../../reader.ts';
import { type Expr, isRefExpr } from '../../syntax/expr.ts';
import { type Attribute, columnSaid } from './attribute.ts';
import { connectionOptions } from './factsOf.ts';
import { type ModelCall, modelMadeBy } from './modelCalls.ts';
import { nullabilityOf } from './nullabilityOf.ts';
import { modelDraft } from './modelDraft.ts';

const UNREAD = 'some of its attributes can\'t be read';

function attributesOf(definition: Located, context: CodeContext): { attributes: Attribute[]; open: boolean } {
  const { entries, open } = context.values.properties(definition);
  const attributes = entries.map(({ name, value, at }): Attribute => {
    const { type, nullable, stated, column, isPrimary, isUuid, isNow, isOne } = columnSaid(value, context);
    const { file } = value.place;
    const stateAt = placeInOptions(value);
    return {
      field: {
        name,
        file,
        range: context.code.range(file, { start: at, end: at + name.length }),
        type,
        nullable,
        ...nullabilityOf(name, type, isPrimary, { stated, typed: 'unknown', ...(stateAt ? { stateAt } : {}) }),
        ...(type === null ? {} : { columnType: type }),
        ...markedAt(file, at, context),
        relation: false,
        decorators: [],
        ...(column !== null && column !== name ? { column } : {}),
      },
      type,
      isPrimary,
      isUuid,
      ...(isOne ? { isOne } : {}),
      isNow,
    };
  });
  return { attributes, open };
}

/** What a file names as that through which two models are joined: names, and the calls that define them. */
function joiningIn(file: string, { code, values }: CodeContext): ReadonlySet<Expr> {
  return new Set(code.callsOf(file).flatMap(({ expr, args: [, options] }) => {
    const through = isRefExpr(expr.call) && expr.call.ref.endsWith('.belongsToMany') && options ? values.property(options, 'through') : undefined;
    return through ? [values.resolve(through).expr] : [];
  }));
}

const REMOVES = /^(?<model>.+)\.removeAttribute$/;

/** Names of models off which a file takes the `id`: `Settlement.removeAttribute('id')`. */
function keylessIn(file: string, { code, values }: CodeContext): ReadonlySet<string> {
  return new Set(code.callsOf(file).flatMap(({ expr, args: [first] }) => {
    const model = (isRefExpr(expr.call) ? REMOVES.exec(expr.call.ref) : null)?.groups?.['model'];
    return model !== undefined && first && values.text(first) === 'id' ? [model] : [];
  }));
}

function draftOf(call: CodeCall, model: ModelCall, joining: ReadonlySet<Expr>, keyless: ReadonlySet<string>, context: CodeContext): EntityDraft {
  const { file } = call.place;
  const declared = model.class ? { name: model.class.fact.name, at: model.class.fact.at } : declaredAs(file, call.expr, context);
  const where = model.class?.file ?? file;
  const start = declared?.at ?? call.expr.at[0];
  const { attributes, open } = attributesOf(model.definition, context);
  return modelDraft({
    name: model.name ?? declared?.name ?? '',
    file: where,
    range: context.code.range(where, { start, end: start + (declared?.name.length ?? 0) }),
    attributes,
    options: [...(model.options ? [model.options] : []), ...connectionOptions(model.connection, context)],
    unread: open ? UNREAD : null,
    joins: joining.has(call.expr) || joining.has(model.name ?? '') ? 'yes' : 'no',
    keyless: declared !== undefined && keyless.has(declared.name),
    bases: model.class ? context.code.ancestry(model.class).slice(1).map(({ fact }) => fact.name) : [],
  }, context);
}

/** Models that are declared by calls. */
export function definedModels(file: string, context: CodeContext): FileEntities {
  const joining = joiningIn(file, context);
  const keyless = keylessIn(file, context);
  const entities = context.code.callsOf(file).flatMap((call): EntityDraft[] => {
    const model = modelMadeBy(call, context);
    return model ? [draftOf(call, model, joining, keyless, context)] : [];
  });
  const notes = entities.flatMap(({ range, unknownBecause: reason }): DraftNote[] => (reason === undefined ? [] : [{ file, line: range.start.line, reason }]));
  return { entities, carriers: [], notes };
}

import type { InputPart, Verdict } from '../../behaviour.ts';
import { NO, unknown, yes } from '../../behaviours/verdict.ts';
import { flat } from '../../behaviours/routing/sortMiddleware.ts';
import { writtenName } from '../../behaviours/routing/writtenName.ts';
import type { Located } from '../../link/code.ts';
import type { Property } from '../../link/Values.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

/** Hooks that run before the handler, in their order: https://fastify.dev/docs/latest/Reference/Lifecycle/ */
export const HOOKS = ['onRequest', 'preParsing', 'preValidation', 'preHandler'];
const INPUT: ReadonlySet<string> = new Set(['body', 'querystring', 'query', 'params', 'headers']);

/** Names of schemas, or where one has none of what it is a schema. */
const schemaName = ({ name, value: { expr } }: Property): string => (isRefExpr(expr) ? expr.ref : name);

/** The functions of a route's options that run before its handler. */
export function optionItems(options: Located | undefined, context: CodeContext): Located[] {
  return options ? HOOKS.flatMap((hook) => {
    const given = context.values.property(options, hook);
    return given ? flat(given, context) : [];
  }) : [];
}

/** Does a route's schema say what its input looks like? https://fastify.dev/docs/latest/Reference/Validation-and-Serialization/ */
export function schemaSays(options: Located | undefined, part: InputPart, context: CodeContext): Verdict {
  const { values } = context;
  if (!options) return NO;
  if (!isObjectExpr(values.resolve(options).expr)) return unknown('its options can not be followed');
  const whole = values.properties(options);
  const schema = values.property(options, 'schema');
  if (!schema) return whole.open ? unknown('its options are put together elsewhere') : NO;
  if (!isObjectExpr(values.resolve(schema).expr)) return unknown('its schema can not be followed');
  const { entries, open } = values.properties(schema);
  if (entries.some(({ name }) => name === part || (part === 'query' && name === 'querystring'))) return yes('schema');
  return open ? unknown('its schema is put together elsewhere') : NO;
}

/** What of a route's options runs before its handler, and what its input must look like. */
export function optionsOf(options: Located | undefined, context: CodeContext): { readonly guards: readonly string[]; readonly validators: readonly string[] } {
  const { values } = context;
  if (!options) return { guards: [], validators: [] };
  const guards = HOOKS.flatMap((hook) => {
    const given = values.property(options, hook);
    return given ? flat(given, context).map(({ expr }) => writtenName(expr)) : [];
  });
  const schema = values.property(options, 'schema');
  if (!schema) return { guards, validators: [] };
  // `schema: getUser` of which nothing is known is named as a whole.
  if (!isObjectExpr(values.resolve(schema).expr)) return { guards, validators: [writtenName(schema.expr)] };
  return { guards, validators: values.properties(schema).entries.filter(({ name }) => INPUT.has(name)).map(schemaName) };
}

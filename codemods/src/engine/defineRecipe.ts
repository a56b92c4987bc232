import { ToolError } from '@nilometer/policy';
import { z } from 'zod';
import type { Recipe, RecipeDefinition } from './recipe.ts';

/** Binds a recipe's options to their schema, so that the engine can hold recipes of any options in one table. */
export function defineRecipe<Options>(definition: RecipeDefinition<Options>): Recipe {
  const { schema, begin, ...metadata } = definition;
  return {
    ...metadata,
    options: describeOptions(schema),
    start(given, context) {
      const parsed = schema.safeParse(given);
      if (!parsed.success) {
        const known = Object.keys(schema.shape).join(', ') || 'none';
        const problems = parsed.error.issues.map(({ path, message }) => {
          const name = String(path[0] ?? '');
          return name !== '' && given[name] === undefined ? `the option ${name} is missing` : [name, message].filter((part) => part !== '').join(': ');
        });
        throw new ToolError(`${metadata.id}: ${problems.join('; ')}`, { remedy: `options of ${metadata.id}: ${known}; give them as --option key=value` });
      }
      return { id: metadata.id, ...begin(parsed.data, context) };
    },
  };
}

const describeOptions = (schema: z.ZodObject): Recipe['options'] =>
  Object.entries(schema.shape).map(([name, type]) => {
    const fallback = type instanceof z.ZodType ? type.safeParse(undefined) : undefined;
    return {
      name,
      description: type instanceof z.ZodType ? (type.description ?? '') : '',
      default: fallback?.success !== true ? 'required' : typeof fallback.data === 'string' ? fallback.data : 'none',
    };
  });

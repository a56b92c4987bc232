import type { z } from 'zod';
import { zod } from '../zod.ts';
import type { JsonPath } from './parseJson.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const asSchema = (schema: JsonSchema | boolean | undefined): JsonSchema => (typeof schema === 'object' ? schema : {});

const alternatives = (schema: JsonSchema): readonly JsonSchema[] => (schema.anyOf ? schema.anyOf.flatMap((inner) => alternatives(asSchema(inner))) : [schema]);

function step(schema: JsonSchema, key: string | number): readonly JsonSchema[] {
  const next = typeof key === 'number' ? schema.items : (schema.properties?.[key] ?? schema.additionalProperties);
  return Array.isArray(next) ? [] : alternatives(asSchema(next));
}

/** Keys that a schema allows in the object at `path`: what a mistyped one can be compared with. */
export function knownKeys(schema: z.ZodType, path: JsonPath): readonly string[] {
  const whole = alternatives(zod().toJSONSchema(schema, { io: 'input' }));
  const there = path.reduce<readonly JsonSchema[]>((schemas, key) => schemas.flatMap((inner) => step(inner, key)), whole);
  return there.flatMap((inner) => Object.keys(inner.properties ?? {}));
}

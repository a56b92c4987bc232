/** Packages whose decorators on a property say that its class describes data that comes in or goes out. */
export const DECORATING = ['class-validator', 'class-transformer', '@nestjs/swagger', '@nestjs/graphql', 'type-graphql', '@tsed/schema', 'nestjs-zod', 'routing-controllers-openapi'] as const;

/** Packages of schemas that are built by calls. */
export const SCHEMA_MODULES = [
  'zod', '@hono/zod-openapi', 'joi', '@hapi/joi', 'celebrate', 'yup', '@sinclair/typebox', 'typebox', '@fastify/type-provider-typebox', 'valibot', 'superstruct',
] as const;

import type { PrismaSchema } from './schema.ts';

/** A folder for schemas, as often as one for what is made of them. */
const OF_SCHEMAS = /^(?:prisma|schema|db|database)$/;

/**
 * Is a schema the copy that Prisma puts beside a client which it writes: does it lie where its own generator writes to
 * (https://www.prisma.io/docs/orm/prisma-schema/overview/generators)? Its source lies elsewhere.
 */
export function isWritten(file: string, { outputs = [] }: PrismaSchema): boolean {
  const folder = file.replaceAll('\\', '/').replace(/\/[^/]*$/, '');
  return outputs.map((path) => path.replace(/^(?:\.{1,2}\/)+/, '').replace(/\/$/, '')).some((path) => path !== '' && !OF_SCHEMAS.test(path) && folder.endsWith(`/${path}`));
}

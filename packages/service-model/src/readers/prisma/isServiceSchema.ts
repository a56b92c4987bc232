/** Folders above the file that are looked at: further up, a repository may itself be called `prisma`. */
const DEPTH = 3;

/**
 * Is it where Prisma looks for a schema: `schema.prisma`, or a file of a folder `prisma` or `schema`
 * (https://www.prisma.io/docs/orm/prisma-schema/overview/location)? Other `.prisma` files are samples and templates:
 * of amplication's 140 models, 89 are those of other products, kept to be imported by its users.
 */
export function isServiceSchema(file: string): boolean {
  const parts = file.split(/[\\/]/);
  const name = parts.pop() ?? '';
  // What schemas of several databases are made from: `template.prisma`, `schema.template.prisma`.
  if (/(?:^|[.-])template\.prisma$/.test(name)) return false;
  return name === 'schema.prisma' || parts.slice(-DEPTH).some((folder) => folder === 'prisma' || folder === 'schema');
}

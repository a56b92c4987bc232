/** A tool that writes code: `@better-auth/cli generate`, `kysely-codegen`, `openapi-typescript`'s `gen`. */
const MAKES = /(?:^|[\s:/-])(?:generate|codegen|gen|introspect)(?=$|[\s:])/;
/** Where it writes to: `--output auth-schema.ts`, `--out=src/db.ts`, `-o types.ts`. */
const OUTPUT = /(?:^|\s)(?:--(?:output|out|out-file|outfile)|-o)(?:\s+|=)["']?(?:\.\/)?([\w@./-]+\.[cm]?[jt]sx?)(?=$|["'\s])/g;

/**
 * Files of code that an npm script has a tool write, as they stand there: the next run writes them anew, so nothing could be
 * mended in them. A schema in a language of its own is another matter: such tools merge into it what they bring.
 */
export const madeByScript = (command: string): string[] =>
  command.split(/&&|\|\||;/).flatMap((one) => (MAKES.test(one) ? [...one.matchAll(OUTPUT)].flatMap(([, file]) => file ?? []) : []));

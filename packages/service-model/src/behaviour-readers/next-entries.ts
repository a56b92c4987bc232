import { defineCodeReader } from '../reader.ts';

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Route handlers and server functions of Next.js (https://nextjs.org/docs/app/api-reference/file-conventions/route). They do nothing
 * that is told here: they are what calls those that write, and those that send.
 */
export default defineCodeReader({
  id: 'next-entries',
  version: 1,
  code: {
    modules: [],
    words: [...METHODS.flatMap((method) => [`export const ${method}`, `export async function ${method}`, `export function ${method}`]), "'use server'", '"use server"'],
    kinds: [],
  },
});

import { expect, test } from 'vitest';
import { programOf } from '../../src/project/programOf.ts';

const main = (body: string): string => `async function main() {\n  ${body}\n}\nmain().catch((error) => {\n  console.error(error);\n  process.exit(1);\n});\n`;

test.each<[string, string, ReturnType<typeof programOf>]>([
  ['a main function that closes what it opened', main('await db.destroy();'), 'ends'],
  ['one that says when it is over', main('process.exit(0);'), 'ends'],
  ['one that does not', main('await copy();'), 'runs'],
  ['called by its name alone', 'const run = async () => { await prisma.$disconnect(); };\nrun();\n', 'ends'],
  ['a function of no name', '(async () => {\n  await copy();\n})();\n', 'runs'],
  ['a top level that awaits', "try {\n  const user = await User.findOne({});\n  process.exit(0);\n} catch {\n  process.exit(1);\n}\n", 'ends'],
  ['what there is to import from it as well', `export const slug = 1;\n${main('await db.end();')}`, 'offers'],
  ['one that is imported as well, and takes words', "export function load() {}\nif (require.main === module) {\n  run(process.argv.slice(2));\n}\n", 'offers'],
  ['the same without words', "export function load() {}\nif (require.main === module) {\n  run();\n}\n", undefined],
  ['the same that goes on', "export const app = create();\nif (require.main === module) {\n  app.listen(process.argv[2]);\n}\n", undefined],
  ['a server', main('createServer(app).listen(80); await db.destroy();'), undefined],
  ['a Nest application', main('const app = await NestFactory.create(AppModule); await app.close();'), undefined],
  ['a consumer', main("await consumer.subscribe({ topic: 'orders' }); await db.destroy();"), undefined],
  ['a worker that ends when it is told to', main("process.on('SIGTERM', async () => { await db.destroy(); process.exit(0); });"), undefined],
  ['a loop without an end', main('while (true) { await next(); } await db.end();'), undefined],
  ['what is called by a framework', "export async function handler() { await db.end(); }\n", undefined],
  ['a setting', "config();\nprocess.exit(0);\n", undefined],
])('%s', (_, text, expected) => {
  expect(programOf(text)).toBe(expected);
});

import { runRuleTable } from '../support/runRuleTable.ts';

const SENDS = "import { ClientKafka } from '@nestjs/microservices';\nexport class Others { constructor(private readonly kafka: ClientKafka) {}\n ping() { this.kafka.emit('ping', {}); } }\n";
/** A service whose instance a container gives. */
const STORE = `import { Repository } from 'typeorm';
import { Order } from './order';
export class Store {
  constructor(private readonly orders: Repository<Order>) {}
  async keep(order: object) { await «this.orders.insert(order)»; }
}
`;
const unmarked = (code: string): string => code.replace(/[«»]/g, '');
const MANIFEST = { 'package.json': '{ "scripts": { "start": "node ." } }', 'src/others.ts': SENDS };

/** Two routes that one plugin registers. */
const routes = (serve: string, patched: string, posted: string): string => `import { container } from 'tsyringe';
import type { FastifyInstance } from 'fastify';
import { sockets } from './sockets';
import { Store } from './subject';
const given = <T>(token: new (...args: never[]) => T) => ${serve};
export const plugin = async (fastify: FastifyInstance) => {
  const store = given(Store);
  fastify.post('/orders', async ({ body }) => { await store.keep(body); ${posted} });
  fastify.delete('/orders', async ({ body }) => { ${patched} });
};
`;
const TELLS = "sockets.publish('orders', body);";
const GIVES = 'container.resolve(token)';
const errors = [{ messageId: 'missing', data: { in: 'Store.keep', entity: 'Order' } }] as const;
/** Has a name that a router's method has as well. */
const NAMESAKE = "import { bus } from 'bus';\nimport 'kafkajs';\nexport class Search { delete(name: string, run: unknown) { bus.publish(name); } }\n";

runRuleTable({
  id: 'domain-event-on-write',
  valid: [],
  invalid: [
    {
      name: 'another route of the same plugin tells', code: STORE, files: { ...MANIFEST, 'src/routes.ts': routes(GIVES, TELLS, '') }, errors,
      twin: { code: unmarked(STORE), files: { ...MANIFEST, 'src/routes.ts': routes(GIVES, '', TELLS) } },
    },
    {
      name: "a router's method by the name of one that tells", code: STORE, files: { ...MANIFEST, 'src/search.ts': NAMESAKE, 'src/routes.ts': routes(GIVES, '', '') }, errors,
      twin: { code: unmarked(STORE), files: { ...MANIFEST, 'src/search.ts': NAMESAKE, 'src/routes.ts': routes(GIVES, '', 'new Search().delete(body, 1);').replace('import { sockets }', "import { Search } from './search';\nimport { sockets }") } },
    },
    {
      name: 'what the plugin does for each of its routes tells nobody', code: STORE, files: { ...MANIFEST, 'src/routes.ts': routes(GIVES, '', '').replace('const store', "fastify.addHook('onResponse', async ({ body }) => { console.log(body); });\n  const store") }, errors,
      twin: { code: unmarked(STORE), files: { ...MANIFEST, 'src/routes.ts': routes(GIVES, '', '').replace('const store', `fastify.addHook('onResponse', async ({ body }) => { ${TELLS} });\n  const store`) } },
    },
  ],
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const POLICY = ['--config', 'fixtures/policies/orders.config.json'];

/** The demonstration's command: `npm start` is the one place that says what it is. */
const demo = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.start.split('nilometer.js ')[1].split(' ');

/**
 * The pictures of the READMEs: a name below `docs/`, what is run, what a person would type for it, and how it ends.
 * @param {string} root
 */
export const pictures = (root) => [
  { name: 'check', command: demo(root), typed: 'check fixtures/services/orders-legacy --report-only' },
  {
    name: 'lint',
    command: ['lint', 'fixtures/services/orders-legacy/src/consumers', 'fixtures/services/orders-legacy/src/entities/customer.entity.ts', ...POLICY],
    typed: 'lint src/consumers src/entities/customer.entity.ts',
    ends: 1,
  },
  { name: 'explain', command: ['explain', 'uuid-primary-key', ...POLICY], typed: 'explain uuid-primary-key' },
];

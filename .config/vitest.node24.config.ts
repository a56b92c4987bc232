import { mergeConfig } from 'vitest/config';
import everywhere from './vitest.config.ts';

const { include = [], ...rest } = everywhere.test ?? {};

/**
 * What runs again on Node 24: unit tests, and packages as they are published. Not what needs a database server, a browser or a
 * legacy service; nor the long tables of what is pure text in, facts out (readers, words, rules, examples of pages), which
 * took 40 % of these runs and with which CI would take more than 12 minutes on two cores.
 */
export default mergeConfig({ ...everywhere, test: rest }, {
  test: {
    exclude: ['packages/service-model/test/{pii,readers}/**', 'rules/test/rules/**', 'rules/test/docs.test.ts'],
    include: [...include.filter((pattern) => !pattern.startsWith('test/')), 'test/packed/packed.test.ts', 'test/repo/nodeVersion.test.ts'],
  },
});

import { mergeConfig } from 'vitest/config';
import everywhere from './vitest.config.ts';

const { include = [], ...rest } = everywhere.test ?? {};

/** What runs again on Node 24: unit tests, and packages as they are published. Not what needs a database server, a browser or a legacy service. */
export default mergeConfig({ ...everywhere, test: rest }, {
  test: {
    include: [...include.filter((pattern) => !pattern.startsWith('test/')), 'test/packed/packed.test.ts', 'test/repo/nodeVersion.test.ts'],
  },
});

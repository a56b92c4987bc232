import type { Ban } from '../policy.ts';

/**
 * Packages that their own authors deprecated, discontinued or put into maintenance mode; `source` is where they
 * said so. Names that Node itself also answers to (`querystring`, `punycode`) are left out: an import of those
 * is no use of the package; so are those that come with another package only (`har-validator`, `node-domexception`):
 * nobody who is blocked by them can remove them.
 */
export const builtInBans: readonly Ban[] = [
  {
    package: 'request',
    reason: 'Deprecated by its authors in February 2020; no new changes are made.',
    replacement: 'fetch, built into Node 18 and later',
    source: 'https://github.com/request/request/issues/3142',
  },
  {
    package: 'request-promise',
    reason: 'Deprecated by its authors together with request, which it extends.',
    replacement: 'fetch, built into Node 18 and later',
    source: 'https://www.npmjs.com/package/request-promise',
  },
  {
    package: 'request-promise-native',
    reason: 'Deprecated by its authors together with request, which it extends.',
    replacement: 'fetch, built into Node 18 and later',
    source: 'https://www.npmjs.com/package/request-promise-native',
  },
  {
    package: 'node-uuid',
    reason: 'Deprecated by its authors in favour of uuid, under whose name it went on.',
    replacement: 'crypto.randomUUID()',
    source: 'https://www.npmjs.com/package/node-uuid',
  },
  {
    package: 'moment',
    reason: 'In maintenance mode: its authors call it a legacy project and advise against it in new ones.',
    replacement: 'Date and Intl; Luxon or date-fns for arithmetic and zones',
    source: 'https://momentjs.com/docs/#/-project-status/',
  },
  {
    package: 'tslint',
    reason: 'Deprecated by its authors in favour of ESLint.',
    replacement: 'eslint with typescript-eslint',
    source: 'https://github.com/palantir/tslint/issues/4534',
  },
  {
    package: 'node-sass',
    reason: 'Past its end of life; its repository is archived.',
    replacement: 'sass',
    source: 'https://sass-lang.com/blog/node-sass-is-end-of-life/',
  },
  {
    package: 'istanbul',
    reason: 'No longer maintained; its authors point to nyc.',
    replacement: 'nyc, c8, or the coverage of the test runner',
    source: 'https://www.npmjs.com/package/istanbul',
  },
  {
    package: 'crypto-js',
    reason: 'Discontinued: its authors no longer maintain it and say to use the native crypto module.',
    replacement: 'node:crypto',
    source: 'https://github.com/brix/crypto-js#discontinued',
  },
];

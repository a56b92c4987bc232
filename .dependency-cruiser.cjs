'use strict';

// The arrows of docs/contributing.md, "The way imports may go". test/repo/arrows.test.ts shows that each forbids something.

/** Each workspace and the workspaces that its source may import. */
const mayImport = {
  'packages/policy': [],
  'packages/platform': [],
  'packages/service-model': ['packages/policy'],
  'packages/ga-enforcer': ['packages/policy'],
  rules: ['packages/policy', 'packages/service-model'],
  codemods: ['packages/policy', 'packages/service-model'],
  'packages/cli': ['packages/policy', 'packages/service-model', 'packages/ga-enforcer', 'rules', 'codemods'],
};

const source = '^(?:packages/[^/]+|rules|codemods)/src/';
const workspace = '^(?:packages/[^/]+|rules|codemods)/';

const arrows = Object.entries(mayImport).map(([from, allowed]) => ({
  name: `arrow-${from.replace('packages/', '')}`,
  comment: `${from} may import ${allowed.length === 0 ? 'no other workspace' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^${from}/(?:src|bin)/` },
  to: { path: workspace, pathNot: [from, ...allowed].map((name) => `^${name}/`) },
}));

/** Where the world may be touched: the io folders, and the outermost file of a command. */
const outermost = ['/src/io/', '/src/cli\\.ts$', '^packages/cli/src/commands/'];

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'enforcer-without-parser',
      comment: 'The deploy gate reads lockfiles, never source: no parser and no ESLint, however far away.',
      severity: 'error',
      from: { path: '^packages/ga-enforcer/src/' },
      to: { path: 'node_modules/(?:oxc-parser|oxc-resolver|eslint|typescript|@typescript-eslint)/', reachable: true },
    },
    {
      name: 'world-only-in-io',
      comment: 'Judgement is pure: files, network, processes and the machine are reached from io/ and from a command’s outermost file alone.',
      severity: 'error',
      from: { path: source, pathNot: outermost },
      to: { path: '^(?:node:)?(?:fs|fs/promises|http|https|http2|net|tls|dns|child_process|worker_threads|os|process)$' },
    },
    {
      name: 'worldly-packages-only-in-io',
      comment: 'The same for packages whose purpose is to touch the world.',
      severity: 'error',
      from: { path: source, pathNot: outermost },
      to: {
        path: 'node_modules/(?:simple-git|npm-registry-fetch|@npmcli/config|write-file-atomic|find-cache-directory|env-paths)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'judgement-never-calls-io',
      comment: 'What io/ knows is passed in. Types may be named; a file right below src/, a run*.ts, or a config that ESLint loads, puts the two together.',
      severity: 'error',
      from: { path: `${source}[^/]+/`, pathNot: [...outermost, '/run[A-Z]\\w*\\.ts$', '^rules/src/configs/'] },
      to: { path: '/src/io/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'units-stand-alone',
      comment: 'A rule, reader, recipe ... can be added or deleted by its own files: it imports no unit beside it.',
      severity: 'error',
      from: {
        path: '^(.+/src/(?:catalogue|profiles|reporters|readers|behaviour-readers|detectors|lockfiles|rules|recipes|pii/packs|datamap/formats))/([^/]+?)(?:\\.ts$|/)',
        pathNot: 'all\\.generated\\.ts$',
      },
      to: { path: '^$1/', pathNot: ['^$1/$2(?:\\.ts$|/)'] },
    },
    {
      name: 'page-for-data-map-alone',
      comment: 'The page of the data map is one of its formats: what others say too, words for categories among it, stands outside of it.',
      severity: 'error',
      from: { path: '^packages/cli/src/', pathNot: '^packages/cli/src/datamap/' },
      to: { path: '^packages/cli/src/datamap/html/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: source },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'source-without-tests',
      comment: 'What is published never reaches into tests, fixtures or benchmarks.',
      severity: 'error',
      from: { path: source },
      to: { path: '(?:^|/)(?:test|fixtures|bench)/', pathNot: 'node_modules' },
    },
    {
      name: 'declared-dependencies',
      comment: 'A package that is imported stands in the importing workspace’s own package.json.',
      severity: 'error',
      from: { path: source },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: source },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:test|scripts)/|\\.d\\.ts$|^fixtures/|^bench/' },
    // Type-only imports count: a published .d.ts names the package that it takes a type from.
    tsPreCompilationDeps: 'specify',
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    progress: { type: 'none' },
  },
};

import { runRuleTable } from '../support/runRuleTable.ts';

const acme = { profile: 'acme' };
/** Cases of one policy lie in one repository: a case that is about ranges has one of its own. */
const alone = (name: string) => ({ ...acme, ignore: [name] });
const platform = '@acme/platform';
const data = { package: platform };

/** A package.json, with a mark round the platform's name in a section. */
const manifest = (parts: Readonly<Record<string, unknown>>, ...marked: readonly string[]): string =>
  Object.entries(parts).reduce((text, [key, value], index, all) => {
    const written = JSON.stringify(value);
    return `${text}  ${JSON.stringify(key)}: ${marked.includes(key) ? written.replace(`"${platform}"`, `«"${platform}"»`) : written}${index === all.length - 1 ? '\n}' : ',\n'}`;
  }, '{\n');

const on = (range = '^2.1.0') => ({ [platform]: range });
const SERVICE = { name: 'orders', private: true, scripts: { start: 'node .' } };
const LIBRARY = { name: '@acme/orders-client' };

const other = (version: string, range = '^2.1.0') => ({
  'package.json': '{ "private": true, "workspaces": ["*"] }',
  'a/package.json': manifest({ ...SERVICE, name: 'a', dependencies: on() }),
  'b/package.json': manifest({ ...SERVICE, name: 'b', dependencies: on(range) }),
  'unrelated/package.json': `{ "name": "x", "version": "${version}" }`,
});

runRuleTable({
  id: 'platform-as-runtime',
  valid: [
    { name: 'no platform', file: 'package.json', policy: acme, code: manifest({ ...LIBRARY, dependencies: { typeorm: '1.1.1' } }) },
    { name: 'the root of a workspace, whose dependencies are for all of it', file: 'package.json', policy: acme, code: manifest({ private: true, workspaces: ['*'], devDependencies: { [platform]: '^2.1.0', vitest: '4' }, dependencies: on() }) },
    { name: 'the platform itself', file: 'package.json', policy: acme, code: manifest({ name: platform, dependencies: on() }) },
    { name: 'a private package that nothing starts: a function of a cloud', file: 'package.json', policy: acme, code: manifest({ name: 'on-upload', private: true, dependencies: on() }) },
    { name: 'peers bear more than one version', file: 'c/package.json', files: other('1'), policy: acme, code: manifest({ ...LIBRARY, peerDependencies: on('>=2') }) },
    { name: 'the workspace chooses', file: 'c/package.json', files: other('1'), policy: acme, code: manifest({ ...SERVICE, dependencies: on('catalog:') }) },
    { name: 'a test of it', file: 'test/old/package.json', policy: acme, files: other('1'), code: manifest({ ...SERVICE, dependencies: on('1.0.0') }) },
    { name: 'a folder that extends no profile', file: 'package.json', policy: { services: [{ name: 'old', path: '.', profile: null }] }, code: manifest({ ...LIBRARY, dependencies: { '@nilometer/platform': '1' } }) },
  ],
  invalid: [
    {
      name: 'a library installs it',
      file: 'package.json',
      policy: acme,
      code: manifest({ ...LIBRARY, dependencies: on() }, 'dependencies'),
      errors: [{ messageId: 'inLibrary', data: { ...data, section: 'dependencies' } }],
      twin: { code: manifest({ ...LIBRARY, peerDependencies: on('^2.0.0'), devDependencies: on() }) },
    },
    {
      name: 'a package that others depend on is a library, private or not',
      file: 'lib/package.json',
      files: { 'package.json': '{ "private": true, "workspaces": ["*"] }', 'a/package.json': manifest({ ...SERVICE, dependencies: { lib: 'workspace:*' } }) },
      policy: acme,
      code: manifest({ name: 'lib', private: true, optionalDependencies: on() }, 'optionalDependencies'),
      errors: [{ messageId: 'inLibrary', data: { ...data, section: 'optionalDependencies' } }],
      twin: { policy: alone('private'), files: { 'a/package.json': manifest({ ...SERVICE, dependencies: { other: '1' } }) }, code: manifest({ name: 'lib', private: true, optionalDependencies: on() }) },
    },
    {
      name: 'a service has it as a peer',
      file: 'package.json',
      policy: acme,
      code: manifest({ ...SERVICE, peerDependencies: on() }, 'peerDependencies'),
      errors: [{ messageId: 'peerOnly', data }],
      twin: { code: manifest({ ...SERVICE, dependencies: on(), peerDependencies: on() }) },
    },
    {
      name: 'a container file makes a service',
      file: 'package.json',
      files: { Dockerfile: 'FROM node:24\n' },
      policy: acme,
      code: manifest({ name: 'orders', peerDependencies: on() }, 'peerDependencies'),
      errors: [{ messageId: 'peerOnly', data }],
      twin: { files: {}, code: manifest({ name: 'orders', peerDependencies: on() }) },
    },
    {
      name: 'a service builds it in',
      file: 'package.json',
      policy: acme,
      code: manifest({ ...SERVICE, devDependencies: on() }, 'devDependencies'),
      errors: [{ messageId: 'devOnly', data }],
      twin: { code: manifest({ ...SERVICE, dependencies: on() }) },
    },
    {
      name: 'so does a library',
      file: 'package.json',
      policy: acme,
      code: manifest({ ...LIBRARY, devDependencies: on() }, 'devDependencies'),
      errors: [{ messageId: 'devOnly', data }],
      twin: { code: manifest({ ...LIBRARY, devDependencies: on(), peerDependencies: on('^2') }) },
    },
    {
      name: 'bundled',
      file: 'package.json',
      policy: acme,
      code: manifest({ ...SERVICE, dependencies: on(), bundleDependencies: [platform] }, 'bundleDependencies'),
      errors: [{ messageId: 'bundled', data }],
      twin: { code: manifest({ ...SERVICE, dependencies: on(), bundleDependencies: ['other'] }) },
    },
    {
      name: 'bundled with everything',
      file: 'package.json',
      policy: acme,
      code: manifest({ ...SERVICE, dependencies: on(), bundledDependencies: true }, 'dependencies'),
      errors: [{ messageId: 'bundled', data }],
      twin: { code: manifest({ ...SERVICE, dependencies: on(), bundledDependencies: false }) },
    },
    {
      name: 'another range than most',
      file: 'c/package.json',
      files: other('1'),
      policy: alone('range'),
      code: manifest({ ...SERVICE, dependencies: on('^1.9.0') }, 'dependencies'),
      errors: [{ messageId: 'otherVersion', data: { ...data, spec: '^1.9.0', common: '^2.1.0', where: '<case>/a/package.json' } }],
      twin: { policy: alone('range-twin'), code: manifest({ ...SERVICE, dependencies: on() }) },
    },
    {
      name: 'two ranges in one package.json: one for the run, one for the tests',
      file: 'package.json',
      policy: alone('two'),
      code: manifest({ ...SERVICE, dependencies: on('2.0.0'), devDependencies: on('1.0.0') }, 'devDependencies'),
      errors: [{ messageId: 'otherVersion', data: { ...data, spec: '1.0.0', common: '2.0.0', where: '<case>/package.json' } }],
      twin: { policy: alone('two-twin'), code: manifest({ ...SERVICE, dependencies: on('2.0.0'), devDependencies: on('2.0.0') }) },
    },
    {
      name: 'by the reference profile',
      file: 'package.json',
      code: '{\n  "name": "lib",\n  "dependencies": { «"@nilometer/platform"»: "^0.1.0" }\n}',
      errors: [{ messageId: 'inLibrary', data: { package: '@nilometer/platform', section: 'dependencies' } }],
      twin: { policy: { profile: null }, code: '{\n  "name": "lib",\n  "dependencies": { "@nilometer/platform": "^0.1.0" }\n}' },
    },
    {
      name: 'what the policy names as the platform',
      file: 'package.json',
      policy: { gate: { platformPackages: ['@acme-core/*'] } },
      code: '{\n  "name": "lib",\n  "dependencies": { «"@acme-core/http"»: "^3.0.0" }\n}',
      errors: [{ messageId: 'inLibrary', data: { package: '@acme-core/http', section: 'dependencies' } }],
      twin: { code: '{\n  "name": "lib",\n  "dependencies": { "@acme-core-x/http": "^3.0.0" }\n}' },
    },
  ],
});

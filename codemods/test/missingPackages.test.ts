import { describe, expect, test } from 'vitest';
import { missingPackages } from '../src/io/missingPackages.ts';
import { temporaryTree } from './support/temporaryTree.ts';

const installed = [['node_modules/@acme/here/package.json', '{}']] as const;
const declares = (section: string): string => JSON.stringify({ [section]: { '@acme/gone': '^1.0.0' } });
const paths = JSON.stringify({ compilerOptions: { paths: { '@app/*': ['src/*'], exact: ['src/exact.ts'] } } });

describe('missingPackages', () => {
  test.each([
    ['a package that is not there', installed, '@acme/gone', '@acme/gone'],
    ['a file of one', installed, 'gone/sub/file', 'gone'],
    ['one that is there', installed, '@acme/here/sub', undefined],
    ['a built-in module', installed, 'node:crypto', undefined],
    ['one by its old name', installed, 'fs/promises', undefined],
    ['a subpath import', installed, '#config', undefined],
    ['a path alias', [...installed, ['tsconfig.json', paths]] as const, '@app/orders', undefined],
    ['an exact path alias', [...installed, ['tsconfig.json', paths]] as const, 'exact', undefined],
    ['near such an alias', [...installed, ['tsconfig.json', paths]] as const, 'exact/more', 'exact'],
    ['nothing installed and no package.json', [], '@acme/gone', undefined],
    ['nothing installed, not declared', [['package.json', '{}']] as const, '@acme/gone/sub', '@acme/gone'],
    ['nothing installed, declared', [['package.json', declares('dependencies')]] as const, '@acme/gone/sub', undefined],
    ['nothing installed, declared for development', [['package.json', declares('devDependencies')]] as const, '@acme/gone', undefined],
    ['nothing installed, declared at the top', [['package.json', declares('dependencies')], ['src/package.json', '{}']] as const, '@acme/gone', undefined],
    ['nothing installed, the package itself', [['package.json', '{ "name": "@acme/gone" }']] as const, '@acme/gone', undefined],
    ['nothing installed, a package.json that is no object', [['package.json', '[]']] as const, '@acme/gone', undefined],
    ['nothing installed, a path alias', [['package.json', '{}'], ['tsconfig.json', paths]] as const, '@app/orders', undefined],
    ['declared and not installed', [...installed, ['package.json', declares('dependencies')]] as const, '@acme/gone', '@acme/gone'],
    ['nothing but caches installed', [['node_modules/.cache/x', '']] as const, '@acme/gone', undefined],
  ])('%s', (_what, files, specifier, missing) => {
    const root = temporaryTree([['src/deep/a.ts', ''], ...files]);
    expect(missingPackages(root)('src/deep/a.ts', specifier)).toBe(missing);
  });
});

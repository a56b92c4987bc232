import { npmOverrides } from './npmOverrides.ts';
import type { PackageManager } from './packageManager.ts';
import { shellWord } from './shellWord.ts';

/** https://docs.npmjs.com/cli/commands */
export const npm: PackageManager = {
  write: 'npm install',
  remedies: {
    broken: 'Restore it from version control, or write it again with `npm install`.',
    conflict: 'Run `npm install`: npm resolves conflicts in its lockfile.',
  },
  commands: {
    install(importer, wanted) {
      const workspace = importer === '.' ? '' : `--workspace ${shellWord(importer)} `;
      const words = wanted.map(({ name, alias, version }) => shellWord(`${alias === undefined ? '' : `${alias}@npm:`}${name}@${version}`));
      return `npm install ${workspace}${words.join(' ')}`;
    },
    update: (name) => `npm update ${shellWord(name)}`,
    override: (name, version) => `npm pkg set ${shellWord(`overrides.${name}=${version}`)} && npm install`,
  },
  overridesOf: (manifest) => ({ from: 'overrides in package.json', pins: npmOverrides(manifest) }),
};

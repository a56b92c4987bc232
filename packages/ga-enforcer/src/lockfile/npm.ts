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
    install({ name, alias, importer, version }) {
      const workspace = importer === '.' ? '' : `--workspace ${shellWord(importer)} `;
      return `npm install ${workspace}${shellWord(`${alias === undefined ? '' : `${alias}@npm:`}${name}@${version}`)}`;
    },
    update: (name) => `npm update ${shellWord(name)}`,
    override: (name, version) => `npm pkg set ${shellWord(`overrides.${name}=${version}`)} && npm install`,
  },
  overridesOf: (manifest) => ({ from: 'overrides in package.json', pins: npmOverrides(manifest) }),
};

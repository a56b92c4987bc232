import { defineRecipe } from '../../engine/defineRecipe.ts';
import { isSchema } from '../../syntax/isSchema.ts';
import { planManifests } from './planManifest.ts';
import { planSource } from './planSource.ts';
import { type ReplaceOptions, replaceOptions, targetsOf } from './targets.ts';
import { unmappedBans } from './unmappedBans.ts';

const isManifest = (path: string): boolean => path === 'package.json' || path.endsWith('/package.json');

export default defineRecipe<ReplaceOptions>({
  id: 'replace-banned-deps',
  title: 'Replace banned packages by what the platform has built in',
  description: `Replaces uses that have a built-in counterpart with the same behaviour: \`v4()\` of uuid and node-uuid without
arguments becomes \`randomUUID()\` of \`node:crypto\`; \`moment().toISOString()\` becomes \`new Date().toISOString()\`, and
\`moment().unix()\` becomes \`Math.floor(Date.now() / 1000)\`, also after \`moment.utc()\`. Names are resolved by scope,
through every form of import and \`require()\`. An import goes when its last use has gone, and the package leaves
package.json, with its types, when nothing below that file uses it any more. The lockfile is the package manager's: run
its install afterwards.

The packages are those that the policy bans whatever their version, just as lint reports them (moment and node-uuid in
the built-in policy), or those that \`--option packages=\` names. Every use without a counterpart is left as it is and is
a site for a person: other versions of uuid, \`v4\` as a value or with arguments, every other use of moment, code bundled
for browsers, and what lint reports of a banned package that has no mapping here (joi, request): each import, and each
entry of package.json.

Known limit: a test that freezes the clock through \`moment.now\`, or mocks uuid in another file, has to freeze \`Date\`,
or mock \`node:crypto\`, instead; such a mock is listed as a site of its own.`,
  classes: ['A', 'H'],
  schema: replaceOptions,
  example: {
    file: 'src/audit.ts',
    options: {},
    before: "import moment from 'moment';\nimport { v4 as uuidv4 } from 'node-uuid';\n\nexport const entry = () => ({ id: uuidv4(), at: moment().toISOString() });\n",
    after: "import { randomUUID } from 'node:crypto';\n\nexport const entry = () => ({ id: randomUUID(), at: new Date().toISOString() });\n",
  },
  begin(options, context) {
    const targets = targetsOf(options, context.policy.policy.bans, context.now);
    const unmapped = unmappedBans(options, targets, context);
    return {
      needles: [...targets.map(({ name }) => name), ...unmapped.needles],
      // Lint looks at every package.json, so one that can't be read is in the ledger too.
      mayConcern: (file) => isManifest(file.path) || (!isSchema(file.path) && (targets.some(({ name }) => file.text.includes(name)) || unmapped.mayConcern(file))),
      planFile: (file) => planSource(file, targets, unmapped, context),
      planAfter: (mentions) => planManifests(mentions, targets, unmapped, context),
    };
  },
});

import { runRuleTable } from '../support/runRuleTable.ts';

const flag = (name: string, expires = '9999-12-31') => ({ name, owner: 'team-checkout', expires });
const declaring = (...flags: readonly ReturnType<typeof flag>[]) => ({ flags });
const undeclared = (name: string) => ({ messageId: 'undeclared', data: { flag: name } });
const expired = (name: string) => ({ messageId: 'expired', data: { flag: name, expires: '2024-06-30', owner: 'team-checkout' } });

const GONE = declaring(flag('new-checkout', '2024-06-30'));
const THERE = declaring(flag('new-checkout'));

const unleash = (name: string) => `import { isEnabled } from 'unleash-client';\nexport const on = () => «isEnabled('${name}')»;`;
const unmarked = (code: string) => code.replaceAll(/[«»]/g, '');

const SERVICE = { 'package.json': '{ "name": "checkout", "private": true, "scripts": { "start": "node ." } }' };

/** A service's own client, which asks for whatever it is told to. */
const OWN = {
  'src/flags.ts': "import { OpenFeature } from '@openfeature/server-sdk';\nexport class Flags {\n  private readonly client = OpenFeature.getClient();\n  isOn(name: string) { return this.client.getBooleanValue(name, false); }\n  newCheckout() { return this.client.getBooleanValue('new-checkout', false); }\n}",
};
const asked = (call: string) => `import { Flags } from './flags';\nexport class Checkout {\n  constructor(private readonly featureFlags: Flags) {}\n  pay() { return ${call}; }\n}`;

const MAIN = { ...SERVICE, 'src/a.ts': "import { isEnabled } from 'unleash-client';\nexport const on = () => isEnabled('a') && isEnabled('b');" };
const SECOND = "import { init } from '@launchdarkly/node-server-sdk';\nconst client = init('key');\nexport const on = () => «client.boolVariation('c', {}, false)»;";

runRuleTable({
  id: 'feature-flag-hygiene',
  valid: [
    { name: 'nobody declares flags here', code: unmarked(unleash('new-checkout')) },
    { name: 'a flag that is computed', policy: THERE, code: "import { isEnabled } from 'unleash-client';\nexport const on = (country: string) => isEnabled(`checkout-${country}`);" },
    { name: 'a setting of that name', policy: THERE, code: "export const on = (settings: { isEnabled(name: string): boolean }) => settings.isEnabled('old');" },
    { name: 'in a test', policy: THERE, file: 'src/checkout.test.ts', code: unmarked(unleash('old')) },
    { name: 'in a service that extends no profile', policy: { ...THERE, services: [{ name: 'old', path: '.', profile: null }] }, code: unmarked(unleash('old')) },
  ],
  invalid: [
    { name: 'a flag that is not declared', policy: THERE, code: unleash('newcheckout'), errors: [undeclared('newcheckout')], twin: { code: unmarked(unleash('new-checkout')) } },
    { name: 'where no flag is, if that is asked for', options: { undeclared: 'always' }, code: unleash('new-checkout'), errors: [undeclared('new-checkout')], twin: { options: {} , code: unmarked(unleash('new-checkout')) } },
    { name: 'a flag that was to be gone', policy: GONE, code: unleash('new-checkout'), errors: [expired('new-checkout')], twin: { policy: THERE, code: unmarked(unleash('new-checkout')) } },
    {
      name: 'by a constant of another file',
      policy: GONE,
      files: { 'src/names.ts': "export const FLAGS = { checkout: 'new-checkout' } as const;" },
      code: "import { isEnabled } from 'unleash-client';\nimport { FLAGS } from './names';\nexport const on = () => «isEnabled(FLAGS.checkout)»;",
      errors: [expired('new-checkout')],
      twin: { policy: THERE, code: "import { isEnabled } from 'unleash-client';\nimport { FLAGS } from './names';\nexport const on = () => isEnabled(FLAGS.checkout);" },
    },
    {
      name: 'through a client of one\u2019s own, where it is named',
      policy: GONE,
      files: OWN,
      code: asked("«this.featureFlags.isOn('new-checkout')»"),
      errors: [expired('new-checkout')],
      twin: { code: asked('this.featureFlags.newCheckout()') },
    },
    {
      name: 'the client names it itself: there, once',
      policy: GONE,
      file: 'src/flags.ts',
      code: OWN['src/flags.ts'].replace("this.client.getBooleanValue('new-checkout', false)", "«this.client.getBooleanValue('new-checkout', false)»"),
      errors: [expired('new-checkout')],
      twin: { code: OWN['src/flags.ts'].replace("'new-checkout'", 'process.argv[2]') },
    },
    {
      name: 'a second client in a service',
      files: MAIN,
      code: SECOND,
      errors: [{ messageId: 'otherClient', data: { client: 'launchdarkly', main: 'unleash' } }],
      twin: { files: { 'package.json': SERVICE['package.json'].replace('checkout', 'billing') }, code: unmarked(SECOND) },
    },
    {
      name: 'another client than the platform\u2019s',
      policy: { profile: 'acme' },
      code: unleash('new-checkout'),
      errors: [{ messageId: 'notPlatform', data: { client: 'unleash', offer: 'AcmeFlags of @acme/platform' } }],
      twin: { code: "import { AcmeFlags } from '@acme/platform';\nexport const on = (flags: AcmeFlags) => flags.isOn('new-checkout');" },
    },
    {
      name: 'the platform\u2019s client is asked for flags as well',
      policy: { profile: 'acme', ...GONE },
      code: "import { AcmeFlags } from '@acme/platform';\nexport class Checkout {\n  constructor(private readonly flags: AcmeFlags) {}\n  pay() { return «this.flags.isOn('new-checkout')»; }\n}",
      errors: [expired('new-checkout')],
      twin: { code: "import { AcmeFlags } from '@acme/platform';\nexport class Checkout {\n  constructor(private readonly flags: AcmeFlags) {}\n  pay() { return this.flags.close('new-checkout'); }\n}" },
    },
    {
      name: 'and as a function',
      policy: { profile: { name: 'own', concepts: { flag: [{ module: '@own/flags', symbol: 'isOn' }] } }, ...GONE },
      code: "import { isOn } from '@own/flags';\nexport const on = () => «isOn('new-checkout')»;",
      errors: [expired('new-checkout')],
      twin: { code: "import { isOff } from '@own/flags';\nexport const on = () => isOff('new-checkout');" },
    },
  ],
});

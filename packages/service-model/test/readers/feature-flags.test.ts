import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['LaunchDarkly', { 'a.ts': "import { init, LDClient } from '@launchdarkly/node-server-sdk';\nconst client: LDClient = init('key');\nexport const f = () => client.variation('new-billing', {}, false);" }, ['launchdarkly new-billing in f']],
  ['Unleash', { 'a.ts': "import { initialize, isEnabled } from 'unleash-client';\nconst unleash = initialize({});\nexport const f = () => unleash.isEnabled('a') && isEnabled('b');" }, ['unleash a in f', 'unleash b in f']],
  ['GrowthBook, ConfigCat, Flagsmith, PostHog', {
    'a.ts': "import { GrowthBook } from '@growthbook/growthbook';\nimport * as configcat from 'configcat-node';\nimport { Flagsmith } from 'flagsmith-nodejs';\nimport { PostHog } from 'posthog-node';\nconst posthog = new PostHog('x');\nexport async function f() {\n  new GrowthBook({}).isOn('a');\n  await configcat.getClient('x').getValueAsync('b', false);\n  (await new Flagsmith({}).getEnvironmentFlags()).isFeatureEnabled('c');\n  await posthog.isFeatureEnabled('d', 'user');\n}",
  }, ['growthbook a in f', 'configcat b in f', 'flagsmith c in f', 'posthog d in f']],
  ["OpenFeature, through the company's own client", {
    'flags.ts': "import { OpenFeature } from '@openfeature/server-sdk';\nexport const FLAGS = { billing: 'new-billing' } as const;\nexport class Flags {\n  private readonly client = OpenFeature.getClient();\n  isOn(flag: string) { return this.client.getBooleanValue(flag, false); }\n}",
    'a.ts': "import { Flags, FLAGS } from './flags';\nexport class Billing { constructor(private readonly featureFlags: Flags) {}\n async pay() { return await this.featureFlags.isOn(FLAGS.billing); } }",
  }, ['openfeature new-billing in Billing.pay via Flags.isOn', 'openfeature ? in Flags.isOn']],
  ['a setting', { 'a.ts': "import 'unleash-client';\nexport const f = (settings) => settings.isEnabled('a');" }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});

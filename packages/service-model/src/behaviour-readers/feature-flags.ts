import { calleesOf } from '../behaviours/calleesOf.ts';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import { at, type Spot } from '../behaviours/spot.ts';
import { defineCodeReader } from '../reader.ts';

interface FlagCall {
  readonly callee: RegExp;
  readonly client: string;
  readonly flag: Spot;
}

const VARIATION = '(?:bool|string|number|json)?[vV]ariation(?:Detail)?';

/** A call each that asks for one flag, in the words of its client's documentation. */
const TABLE: readonly FlagCall[] = [
  { callee: new RegExp(String.raw`^(?:@launchdarkly/[\w-]+|launchdarkly-[\w-]+)#(?:(?:init|initialize)\(\)|LDClient(?:Base)?\{\})\.${VARIATION}$`), client: 'launchdarkly', flag: 0 },
  { callee: /^unleash-client#(?:(?:Unleash\{\}|(?:initialize|startUnleash)\(\))\.)?(?:isEnabled|getVariant)$/, client: 'unleash', flag: 0 },
  { callee: /^nestjs-unleash#UnleashService\{\}\.isEnabled$/, client: 'unleash', flag: 0 },
  { callee: /^@growthbook\/growthbook#GrowthBook(?:Client)?\{\}\.(?:createScopedInstance\(\)\.)?(?:isOn|isOff|getFeatureValue|evalFeature|feature)$/, client: 'growthbook', flag: 0 },
  { callee: /^(?:configcat-node|configcat-js-ssr|@configcat\/sdk[\w/]*)#(?:(?:getClient|createClient\w*)\(\)|IConfigCatClient\{\})\.(?:snapshot\(\)\.)?getValue(?:Async|Details|DetailsAsync)?$/, client: 'configcat', flag: 0 },
  { callee: /^flagsmith(?:-nodejs)?#(?:(?:Flagsmith|default)\{\}\.get(?:Environment|Identity)Flags\(\)|Flags\{\})\.(?:isFeatureEnabled|getFeatureValue|getFlag)$/, client: 'flagsmith', flag: 0 },
  { callee: /^flagsmith(?:-nodejs)?#(?:hasFeature|getValue)$/, client: 'flagsmith', flag: 0 },
  { callee: /^posthog-node#(?:PostHog|default)\{\}\.(?:isFeatureEnabled|getFeatureFlag|getFeatureFlagPayload)$/, client: 'posthog', flag: 0 },
  { callee: /^@openfeature\/(?:server-sdk|nestjs-sdk|js-sdk)#(?:OpenFeature\.getClient\(\)|Client\{\})\.get(?:Boolean|String|Number|Object)(?:Value|Details)$/, client: 'openfeature', flag: 0 },
  { callee: /^@splitsoftware\/splitio#(?:SplitFactory\(\)\.client\(\)|SplitIO\.IClient\{\})\.getTreatment(?:WithConfig)?$/, client: 'split', flag: 1 },
  { callee: /^statsig-node#(?:default\.)?(?:checkGate|checkGateSync|getFeatureGateSync)$/, client: 'statsig', flag: 1 },
  { callee: /^@optimizely\/optimizely-sdk#(?:createInstance\(\)|Client\{\})\.(?:isFeatureEnabled|getFeatureVariable\w*)$/, client: 'optimizely', flag: 0 },
];

/** Reads of feature flags, by whichever client; a company's own client is followed to the one that it wraps. */
export default defineCodeReader({
  id: 'feature-flags',
  version: 1,
  code: {
    modules: [
      '@launchdarkly/node-server-sdk', 'launchdarkly-node-server-sdk', 'unleash-client', 'nestjs-unleash', '@growthbook/growthbook', 'configcat-node', 'configcat-js-ssr',
      'flagsmith', 'flagsmith-nodejs', 'posthog-node', '@openfeature/server-sdk', '@openfeature/nestjs-sdk', '@openfeature/js-sdk', '@splitsoftware/splitio', 'statsig-node',
      '@optimizely/optimizely-sdk',
    ],
    words: ['eatureFlag', 'eature_flag', 'EATURE_FLAG', 'isFeature', 'isEnabled(', 'posthog'],
    kinds: ['flag'],
    callees: calleesOf(TABLE),
    call(call, context) {
      const path = context.origins.ofCallee(call)?.path;
      const found = path === undefined ? undefined : TABLE.find(({ callee }) => callee.test(path));
      if (!found) return [];
      const flag = at(call, found.flag, context);
      return [{ ...siteOfCall(call, context), kind: 'flag', client: found.client, flag: flag ? context.values.text(flag) : null }];
    },
  },
});

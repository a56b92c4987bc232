import { catalogue } from '@nilometer/policy';
import { clientOf } from '../components/clientOf.ts';
import { componentPackages, type Component } from '../components/componentPackages.ts';
import { areOfOthers, holdsMuchOfAws, isOfAws, isOfOwnTrade } from '../components/isOfOwnTrade.ts';
import { takesClients } from '../components/takers.ts';
import { byPlace } from '../detection/byPlace.ts';
import { isAside } from '../detection/isAside.ts';
import { isBuiltIn } from '../detection/isBuiltIn.ts';
import { isDependedOn } from '../detection/isDependedOn.ts';
import { isGoverned } from '../detection/isGoverned.ts';
import { isRanBeside } from '../detection/isRanBeside.ts';
import { nearestManifest } from '../detection/nearestManifest.ts';
import { platformPackages } from '../detection/platformPackages.ts';
import { profileOf } from '../detection/profileOf.ts';
import { symbolList } from '../detection/symbolList.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Manifest, PackageUse } from '../model.ts';
import { bannedNames } from '../project/bannedNames.ts';

const WORDS = {
  database: 'a database',
  cache: 'a cache',
  broker: 'a message broker or queue',
  search: 'a search engine',
  flags: 'a service of feature flags',
  secrets: 'a store of secrets',
} as const satisfies Record<Component, string>;

const clients = bannedNames(componentPackages);

/** Reported on each import, as with banned packages: not on each use. */
export default defineDetector({
  id: 'no-direct-client',
  scope: 'file',
  languages: ['js'],
  messages: {
    direct:
      '{{package}} is a client of {{component}}: used directly, its connections, retries, timeouts and credentials are this service\u2019s own, and everybody has to learn anew how the component is best used. Go through the platform instead.',
    offered:
      '{{package}} is a client of {{component}}: used directly, its connections, retries, timeouts and credentials are this service\u2019s own, and everybody has to learn anew how the component is best used. Use {{offer}} instead.',
  },
  choices: catalogue['no-direct-client'].choices,
  mayConcern: (file, text) => clients.mayUse(text),
  detect(model, { policy, options, place = (file) => file }) {
    const isHandedOn = (use: PackageUse, component: Component): boolean =>
      model.packageUses.some(({ file, packageName, typeOnly }) => file === use.file && !typeOnly && takesClients(packageName, component));
    const isOfManyDatabases = (use: PackageUse, component: Component): boolean =>
      component === 'database' && areOfOthers(model.packageUses.filter(({ file, typeOnly }) => file === use.file && !typeOnly).map(({ packageName }) => packageName));
    const isOfManyOfAws = (use: PackageUse): boolean => isOfAws(use.packageName) && holdsMuchOfAws(model.packageUses.filter(({ file, typeOnly }) => file === use.file && !typeOnly).map(({ packageName }) => packageName));
    const isPlatforms = (own: Manifest): boolean => own.name !== null && platformPackages(own, policy)(own.name);
    // What others build on may well be an adapter of the platform, and what nothing starts is no service.
    const isShared = (own: Manifest, use: PackageUse): boolean => (use.service === undefined && !isBuiltIn(own, model.manifests)) || (own.published && !own.isService) || isDependedOn(own, model.manifests);
    return model.packageUses
      .flatMap((use): Detection[] => {
        const client = clientOf(use);
        if (!client || use.callersCredentials || use.toPhones || use.inTest || use.ranBeside || isAside(place(use.file)) || !isGoverned(use.service, policy)) return [];
        const { component } = client;
        const own = nearestManifest(use.file, model.manifests, place);
        if (isHandedOn(use, component) || (own && (isRanBeside(use.file, own, place) || isOfOwnTrade(own, component, use.packageName))) || isOfManyDatabases(use, component) || isOfManyOfAws(use) || (own && (isPlatforms(own) || (options.sharedPackages === 'ignore' && isShared(own, use))))) return [];
        const profile = profileOf(use, policy);
        const offer = symbolList([...(component === 'flags' ? (profile?.concepts.flag ?? []) : []), ...(profile?.concepts.client ?? [])]);
        return [{
          messageId: offer === '' ? 'direct' : 'offered',
          data: { package: use.packageName, component: WORDS[component], ...(offer === '' ? {} : { offer }) },
          file: use.file,
          range: use.range,
          package: use.packageName,
          subject: use.specifier,
        }];
      })
      .sort(byPlace);
  },
});

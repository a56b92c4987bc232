import { byPlace } from '../detection/byPlace.ts';
import { isGoverned } from '../detection/isGoverned.ts';
import { isMadeUp } from '../detection/leak/isMadeUp.ts';
import { commonSpecs } from '../detection/platform/commonSpecs.ts';
import { type Declared, platformDeclared } from '../detection/platform/platformDeclared.ts';
import { roleOf } from '../detection/platform/roleOf.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Manifest, Site } from '../model.ts';
import { isTestFile } from '../project/isTestFile.ts';

type MessageId = 'bundled' | 'devOnly' | 'inLibrary' | 'peerOnly' | 'otherVersion';

const found = (messageId: MessageId, { packageName }: Declared, { file, range }: Site, data: Detection['data'] = {}): Detection =>
  ({ messageId, data: { package: packageName, ...data }, file, range, package: packageName, subject: `${messageId}/${packageName}` });

/** What is wrong with how one package.json declares one package of the platform. */
function misplaced(manifest: Manifest, declared: Declared, manifests: readonly Manifest[]): Detection[] {
  const { at } = declared;
  const runtime = at.dependencies ?? at.optionalDependencies;
  const bundled = declared.bundled.map((site) => found('bundled', declared, site));
  const role = roleOf(manifest, manifests);
  if (role === 'root') return bundled;
  if (at.devDependencies && !runtime && !at.peerDependencies) return [...bundled, found('devOnly', declared, at.devDependencies)];
  if (role === 'library' && runtime) return [...bundled, found('inLibrary', declared, runtime, { section: runtime.section })];
  if (role === 'service' && at.peerDependencies && !runtime) return [...bundled, found('peerOnly', declared, at.peerDependencies)];
  return bundled;
}

/** Reported on the package's name, where it is declared. */
export default defineDetector({
  id: 'platform-as-runtime',
  scope: 'file',
  languages: ['json'],
  messages: {
    bundled:
      '{{package}} is bundled: what is packed into this package stays as old as its last release, and a service gets a second copy of the platform. Take it out of bundleDependencies.',
    devOnly:
      '{{package}} is a devDependency alone: it is left out of what is installed in production, so that a build has to pack it in, and it is no longer exchanged without one. Declare it under dependencies in a service, under peerDependencies in a library.',
    inLibrary:
      '{{package}} is in the {{section}} of a library: a service that uses the library may get a second copy of the platform, in a version that it did not choose. Declare it under peerDependencies, and for the library\u2019s own tests under devDependencies.',
    peerOnly:
      '{{package}} is a peerDependency of a service: nobody installs a service beside the platform, so no version of it is anybody\u2019s decision. Declare it under dependencies.',
    otherVersion:
      '{{package}} is wanted as {{spec}} here and as {{common}} in {{where}}: one repository runs on one version of the platform. Declare the same range everywhere.',
  },
  choices: {},
  detect(model, { policy, place = (file) => file }) {
    const isReal = ({ file }: Manifest): boolean => !isTestFile(place(file)) && !isMadeUp(place(file));
    const manifests = model.manifests.filter(isReal);
    const all = manifests.filter(({ service }) => isGoverned(service, policy)).flatMap((manifest) => platformDeclared(manifest, policy).map((declared) => ({ manifest, declared })));
    const isOdd = commonSpecs(all.map(({ declared }) => declared));
    const asked = new Set(model.dependencies.map(({ file }) => file));
    return all
      .filter(({ manifest }) => asked.has(manifest.file))
      .flatMap(({ manifest, declared }) => [
        ...misplaced(manifest, declared, manifests),
        ...isOdd(declared).map(({ site, common }) => found('otherVersion', declared, site, { spec: site.spec, common: common.spec, where: place(common.file) })),
      ])
      .sort(byPlace);
  },
});

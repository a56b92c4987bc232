import type { Detection } from '../../detector.ts';
import type { ServiceModel } from '../../model.ts';
import { isOfScripts } from '../isOfScripts.ts';
import { nearestManifest } from '../nearestManifest.ts';

/**
 * Without what stands in a package of scripts: a server in there is a tool that somebody starts for an hour. Packages are
 * asked for only where something was found.
 */
export function outsideScripts(found: readonly Detection[], model: Pick<ServiceModel, 'manifests'>, place: (file: string) => string): Detection[] {
  return found.filter(({ file }) => {
    const own = nearestManifest(file, model.manifests, place);
    return own === undefined || !isOfScripts(own);
  });
}

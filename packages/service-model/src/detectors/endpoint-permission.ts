import { catalogue } from '@nilometer/policy';
import type { Verdict } from '../behaviour.ts';
import { anyOf } from '../behaviours/verdict.ts';
import { byPlace } from '../detection/byPlace.ts';
import { called, endpointsIn, type PlacedEndpoint } from '../detection/endpoints/endpointsIn.ts';
import { mayRegister } from '../detection/endpoints/mayRegister.ts';
import { outsideScripts } from '../detection/endpoints/outsideScripts.ts';
import { isPublicByNature } from '../detection/endpoints/publicByNature.ts';
import { registered } from '../detection/endpoints/registered.ts';
import { profileOf } from '../detection/profileOf.ts';
import { defineDetector, type Detection } from '../detector.ts';

const decoratorOf = (symbols: readonly { readonly symbol: string }[]): string | undefined => symbols[0] && `\`${symbols[0].symbol}\``;

/** One way in is enough: a router may be mounted behind a guard, and beside it. */
function once(detections: readonly Detection[]): Detection[] {
  return [...new Map(detections.map((one) => [`${one.file}\0${one.range.start.offset}\0${one.range.end.offset}`, one])).values()];
}

/** Reported on the registration: a decorated method's name, a router's call. */
export default defineDetector({
  id: 'endpoint-permission',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    open: '{{endpoint}} is open to anybody: no guard, no middleware and no check in its handler is seen to decide who may call it (IAM). {{remedy}}.',
    permission: '{{endpoint}} names no permission, so that nobody can be given or refused it (IAM). {{remedy}}.',
  },
  choices: catalogue['endpoint-permission'].choices,
  mayConcern: mayRegister,
  detect(model, { options, policy, place = (file) => file }) {
    const found = endpointsIn(model, place).flatMap((endpoint: PlacedEndpoint): Detection[] => {
      const { permission = [], publicEndpoint = [] } = profileOf(endpoint, policy)?.concepts ?? {};
      const named = decoratorOf(permission);
      const open = decoratorOf(publicEndpoint);
      const wants = options.level === 'profile' ? (named === undefined ? 'guard' : 'permission') : options.level;
      const { access } = endpoint;
      if (access.open !== null || access.permissions.length > 0 || (options.publicByNature === 'ignore' && isPublicByNature(endpoint))) return [];
      if (options.constants === 'ignore' && access.constant && endpoint.method === 'GET') return [];
      const decided: Verdict = anyOf([access.decided, registered(endpoint, model.serviceWide, 'guard')]);
      if (decided.value === 'unknown' || (decided.value === 'yes' && wants === 'guard')) return [];
      const permit = named === undefined ? 'Put before it what decides who may call it' : `Name its permission with ${named}`;
      return [{
        messageId: decided.value === 'yes' ? 'permission' : 'open',
        data: { endpoint: called(endpoint), remedy: `${permit}, or declare it public${open === undefined ? '' : ` with ${open}`}` },
        file: endpoint.file,
        range: endpoint.range,
        subject: called(endpoint),
      }];
    });
    return once(outsideScripts(found, model, place)).sort(byPlace);
  },
});

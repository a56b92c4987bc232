import type { Endpoint, Registration, Verdict } from '../../behaviour.ts';
import { anyOf, NO, unknown } from '../../behaviours/verdict.ts';
import type { ServiceModel } from '../../model.ts';

type Placed<B> = B & { readonly service?: string };

const isSame = (one: string | undefined, other: string | undefined): boolean => one === undefined || other === undefined || one === other;

/** Without slashes around it, up to what stands for anything. */
const plain = (path: string): string => path.replace(/[*(:{].*$/, '').replace(/^\/+|\/+$/g, '');

function isBefore({ before }: Registration, endpoint: Endpoint): boolean {
  if (!before) return true;
  const [controller] = endpoint.in.split('.');
  return before.some((one) => one === controller || endpoint.path === null || endpoint.path.includes(plain(one)));
}

/** Registrations of the application that an endpoint is part of. Code of no service is anybody's. */
const bearingOn = (endpoint: Placed<Endpoint>, wide: ServiceModel['serviceWide']): Placed<Registration>[] =>
  wide.filter((one): one is Placed<Registration> => one.kind === 'registration' && one.of === endpoint.reader && isSame(one.service, endpoint.service));

/** Does something before an endpoint make what its type says of a single field of a path or a query? */
export const isConverting = (endpoint: Placed<Endpoint>, wide: ServiceModel['serviceWide']): boolean =>
  bearingOn(endpoint, wide).some((one) => one.converts && isBefore(one, endpoint));

/** What an application does before an endpoint. */
export function registered(endpoint: Placed<Endpoint>, wide: ServiceModel['serviceWide'], what: 'guard' | 'validator'): Verdict {
  const bearing = bearingOn(endpoint, wide);
  const found = anyOf(bearing.filter((one) => one.what === what && isBefore(one, endpoint)).map(({ name, holds }) => ({ value: holds, because: name })));
  if (found.value !== 'no' || !endpoint.access.globally) return found;
  return bearing.some((one) => one.what === 'app') ? NO : unknown('the application that it is part of is not seen');
}

import type { Endpoint } from '../../behaviour.ts';
import type { ServiceModel } from '../../model.ts';
import { isMadeUp } from '../leak/isMadeUp.ts';

export type PlacedEndpoint = Endpoint & { readonly service?: string };

/** Servers that stand in for others, and those of tools. */
const STANDS_IN = /(?:^|\/)(?:mocks?|stubs?|fakes?|mock-?\w*|\w+-mocks?|storybook|\.storybook|scripts?|tools?|testing|dev-?tools|benchmarks?|e2e(?:-\w+)*|cypress|playwright|dev-?server|load-?test\w*)\/|(?:^|[/.-])(?:mock|stub|fake|dev-?server|webpack[\w.-]*|vite\.config)\.[cm]?[jt]sx?$/i;

/** Endpoints of services, not of demonstrations and stand-ins. */
export const endpointsIn = ({ behaviours }: ServiceModel, place: (file: string) => string): PlacedEndpoint[] =>
  behaviours.filter((one): one is PlacedEndpoint => one.kind === 'endpoint' && !isMadeUp(place(one.file)) && !STANDS_IN.test(place(one.file)));

/** `GET /users`, and whose handler it is. */
export const called = ({ method, path, in: inside }: Endpoint): string => `${method} ${path ?? inside}`;

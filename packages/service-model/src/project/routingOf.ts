import type { CodeContext, Reader } from '../reader.ts';
import type { Mount, Route } from './mountRoutes.ts';

/** Routes and mounts of one file or of all. */
export interface Routing {
  readonly routes: readonly Route[];
  readonly mounts: readonly Mount[];
}

export interface Placing {
  /** From an absolute file to the model's way of naming it. */
  readonly show: (file: string) => string;
  readonly service: string | undefined;
}

/** What the readers say of the routes of one file, placed as the model does. */
export function routingOf(file: string, readers: readonly Reader[], context: CodeContext, { show, service }: Placing): Routing {
  const found = readers.flatMap(({ id, code }) => (code?.routing ? [{ id, ...code.routing(file, context) }] : []));
  return {
    mounts: found.flatMap(({ id, mounts }) => mounts.map((mount) => ({ ...mount, reader: id }))),
    routes: found.flatMap(({ id, routes }) => routes.map(({ of, endpoint }): Route => {
      const { handler } = endpoint;
      return {
        of,
        endpoint: {
          ...endpoint,
          reader: id,
          file: show(endpoint.file),
          handler: handler && { ...handler, file: show(handler.file) },
          ...(service === undefined ? {} : { service }),
        },
      };
    })),
  };
}

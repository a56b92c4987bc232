/** A name that code imports: `{ module: 'typeorm', symbol: 'Entity' }`. */
export interface SymbolRef {
  readonly module: string;
  readonly symbol: string;
}

/** What a company's platform has a symbol for, and what that symbol says where code uses it. */
export const concepts = {
  entity: 'Decorators that make a class an entity, besides those of the ORMs themselves.',
  platformEntity: 'Base classes (or repositories) that make an entity platform-written.',
  pii: 'Annotations of a field that holds personal data.',
  notPii: 'Annotations of a field that only looks as if it did.',
  dataSubject: 'Annotations of the field or relation that says whom a record is about.',
  version: 'Annotations of the version for optimistic locking.',
  createdAt: 'Annotations of the creation date.',
  updatedAt: 'Annotations of the last-update date.',
  uuidKey: 'Annotations of a generated UUID key.',
  permission: 'Decorators, guards and middleware by which an endpoint names a permission.',
  publicEndpoint: 'Decorators and middleware by which an endpoint is declared public.',
  validator: 'Decorators, pipes and middleware that validate what an endpoint is given by a schema.',
  idempotentConsumer: 'Decorators and wrappers of message handlers that make a redelivery a no-op.',
  event: 'Functions that send a domain event within the transaction of a write: an outbox.',
  client: 'What the platform offers in place of clients of databases, brokers, search, flags and secrets.',
  flag: 'The one client of feature flags.',
  erase: 'What answers "delete my data".',
  export: 'What answers "get my data".',
  money: 'Types that keep an amount with its currency.',
} as const;

export type ConceptName = keyof typeof concepts;

/**
 * The company's platform as data: which symbols stand for which concept. Nothing outside
 * `packages/platform` knows the reference platform by name; everything asks the profile.
 */
export interface Profile {
  readonly name: string;
  readonly concepts: Readonly<Record<ConceptName, readonly SymbolRef[]>>;
}

/** A profile as its file writes it: what it has no symbol for is left out. */
export interface ProfileDefinition<N extends string = string> {
  readonly name: N;
  readonly concepts: Partial<Profile['concepts']>;
}

/** A table with something of each concept. */
export const everyConcept = <V>(of: (name: ConceptName) => V): Record<ConceptName, V> => ({
  entity: of('entity'),
  platformEntity: of('platformEntity'),
  pii: of('pii'),
  notPii: of('notPii'),
  dataSubject: of('dataSubject'),
  version: of('version'),
  createdAt: of('createdAt'),
  updatedAt: of('updatedAt'),
  uuidKey: of('uuidKey'),
  permission: of('permission'),
  publicEndpoint: of('publicEndpoint'),
  validator: of('validator'),
  idempotentConsumer: of('idempotentConsumer'),
  event: of('event'),
  client: of('client'),
  flag: of('flag'),
  erase: of('erase'),
  export: of('export'),
  money: of('money'),
});

export const defineProfile = <const N extends string>({ name, concepts: given }: ProfileDefinition<N>): Profile & { readonly name: N } => ({
  name,
  concepts: everyConcept((concept) => given[concept] ?? []),
});

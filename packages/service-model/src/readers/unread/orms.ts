export interface UnreadOrm {
  readonly modules: readonly string[];
  /** Decorators that make an entity of a class. */
  readonly decorators: readonly string[];
  /** Constructors whose call makes one. */
  readonly constructors: readonly string[];
  /** `mongoose schema`: what is not read, in words. */
  readonly what: string;
}

/** ORMs that no reader reads yet. Of what another reader reads, nothing is said. */
export const UNREAD: readonly UnreadOrm[] = [
  // https://github.com/typedorm/typedorm
  { what: 'TypeDORM entity', modules: ['@typedorm/common'], decorators: ['Entity'], constructors: [] },
  // https://dynamoosejs.com/guide/Schema
  { what: 'dynamoose schema', modules: ['dynamoose'], decorators: [], constructors: ['Schema'] },
  // https://ottomanjs.com/docs/basic/schema
  { what: 'Ottoman schema', modules: ['ottoman'], decorators: [], constructors: ['Schema'] },
];

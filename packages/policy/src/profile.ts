/** A name that code imports: `{ module: 'typeorm', symbol: 'Entity' }`. */
export interface SymbolRef {
  readonly module: string;
  readonly symbol: string;
}

/**
 * The company's platform as data: which symbols stand for which concept. Nothing outside
 * `packages/platform` knows the reference platform by name; everything asks the profile.
 */
export interface Profile {
  readonly name: string;
  readonly concepts: {
    /** Decorators that make a class an entity, besides those of the ORMs themselves. */
    readonly entity: readonly SymbolRef[];
    /** Base classes (or repositories) that make an entity platform-written. */
    readonly platformEntity: readonly SymbolRef[];
    readonly pii: readonly SymbolRef[];
    readonly notPii: readonly SymbolRef[];
    readonly dataSubject: readonly SymbolRef[];
    readonly version: readonly SymbolRef[];
    readonly createdAt: readonly SymbolRef[];
    readonly updatedAt: readonly SymbolRef[];
    readonly uuidKey: readonly SymbolRef[];
  };
}

export const defineProfile = <const P extends Profile>(profile: P): P => profile;

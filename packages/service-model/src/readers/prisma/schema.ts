import type { Range } from '@nilometer/policy';

/** What a `.prisma` file says, plain JSON: https://www.prisma.io/docs/orm/reference/prisma-schema-reference */
export interface PrismaSchema {
  readonly models: readonly PrismaModel[];
  readonly enums: readonly string[];
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
  /** Where its generators write to, as it says. */
  readonly outputs?: readonly string[];
  /** Others are made of it: what it declares is theirs. */
  readonly template?: true;
}

export interface PrismaModel {
  /** `type` is a composite type of MongoDB, embedded in models. */
  readonly kind: 'model' | 'view' | 'type';
  readonly name: string;
  readonly range: Range;
  readonly fields: readonly PrismaField[];
  /** `@@id([a, b])` as `{ name: 'id', args: '[a, b]' }`. */
  readonly attributes: readonly PrismaAttribute[];
}

export interface PrismaField {
  readonly name: string;
  readonly range: Range;
  /** Without `?` and `[]`. */
  readonly type: string;
  readonly list: boolean;
  readonly optional: boolean;
  readonly attributes: readonly PrismaAttribute[];
  /** What the `///` comments above it and at the end of its line say. */
  readonly annotated: 'pii' | 'notPii' | 'none';
  /** The category that they name, where it is one of the taxonomy. */
  readonly annotatedCategory?: string;
  /** They mark it as the field that says whom a record is about. */
  readonly dataSubject?: true;
  /** What those comments say besides. */
  readonly comment?: string;
}

export interface PrismaAttribute {
  /** Dotted: `db.Uuid`. */
  readonly name: string;
  /** As written between the parentheses, white space collapsed. */
  readonly args: string;
}

export const isPrismaSchema = (value: unknown): value is PrismaSchema =>
  typeof value === 'object' && value !== null && 'models' in value && 'enums' in value && 'problems' in value;

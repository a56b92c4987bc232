import { classNameAt } from '../behaviours/classNameAt.ts';
import { entityOfType } from '../behaviours/writes/entityOfType.ts';
import { injectedModel } from '../behaviours/writes/injectedModel.ts';
import type { CodeCall, CodeClass, Located, Origin, Step } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isRefExpr } from '../syntax/expr.ts';
import { packageNameOf } from '../syntax/packageNameOf.ts';
import type { RecordNames } from './recordNames.ts';

/** A Prisma client is generated to a place of the company's choice; what it is called tells. */
const PRISMA = /prisma/i;

/** By what calls and values are told to be about records. */
export interface RecordLookup {
  readonly code: CodeContext;
  /** Does a package keep records? */
  readonly isOrm: (packageName: string) => boolean;
  readonly names: RecordNames;
}

type Named = readonly (string | null)[];

/** `User` of `class Users extends Repository<User>`, and of the company's own bases between. */
const heldBy = (own: CodeClass, { code }: RecordLookup): Named =>
  code.code.ancestry(own).flatMap(({ file, fact }) => [fact.name, ...fact.baseTypes.map((type) => entityOfType(type, { file, scope: fact.scope }, code))]);

function namedBy(arg: Located, { code }: RecordLookup): Named {
  const written = isRefExpr(arg.expr) ? arg.expr.ref.slice(arg.expr.ref.lastIndexOf('.') + 1) : null;
  return [classNameAt(arg, code), code.values.text(arg), written];
}

function ofStep(step: Step, lookup: RecordLookup): Named {
  if (step.kind === 'param') return [];
  const typed = step.kind === 'call' ? [] : step.types.map((type) => entityOfType(type, step.place, lookup.code));
  const given = step.kind === 'instance' ? [] : step.args.flatMap((arg) => namedBy(arg, lookup));
  return [...(step.kind === 'call' && step.self ? heldBy(step.self, lookup) : []), ...typed, ...given];
}

/** `user` of a client's `user.findMany`, whose type is not followed; `users` of `db.query.users.findMany`. */
const members = (path: string): string[] => path.split('.').slice(1, -1);

function isOfOrm({ path }: Origin, { isOrm }: RecordLookup): boolean {
  const module = path.slice(0, path.indexOf('#'));
  return isOrm(packageNameOf(module) ?? module) || PRISMA.test(path);
}

function ofOrigin(origin: Origin, lookup: RecordLookup): Named {
  if (!isOfOrm(origin, lookup)) return [];
  return [
    ...(origin.self ? heldBy(origin.self, lookup) : []),
    ...(origin.class ? [origin.class.fact.name] : []),
    ...origin.steps.flatMap((step) => ofStep(step, lookup)),
    ...members(origin.path),
  ];
}

const known = (named: Named, { names }: RecordLookup): string[] => [...new Set(named.flatMap((name) => (name === null ? [] : (names(name) ?? []))))];

function candidates(call: CodeCall, origin: Origin | undefined, lookup: RecordLookup): Named {
  const injected = injectedModel({ place: call.place, expr: call.expr.call }, lookup.code) ?? null;
  if (!origin) {
    const written = isRefExpr(call.expr.call) ? call.expr.call.ref : '';
    return [injected, ...(PRISMA.test(written) ? members(written) : [])];
  }
  // A method that the company's own base gives: `this.users.findOne()` of `class Users extends CrudOf<User>`.
  if (origin.fn) return origin.self && origin.fn.owner?.fact !== origin.self.fact ? heldBy(origin.self, lookup) : [];
  return [injected, ...ofOrigin(origin, lookup), ...(isOfOrm(origin, lookup) ? call.args.flatMap((arg) => namedBy(arg, lookup)) : [])];
}

/** Entities that a call is about, by name, each once: what it is called on, typed with or given. */
export const recordsOfCall = (call: CodeCall, origin: Origin | undefined, lookup: RecordLookup): string[] => known(candidates(call, origin, lookup), lookup);

/** Calls that give records, one or a list of them; by their names alone none is one. */
const GIVES = /\.(?:find\w*|get(?:One|Many)\w*|create\w*|build|merge|preload|save|upsert|update|first\w*|where|from|select|filter)\(\)(?:\.(?:exec|lean|populate|select|orFail|toObject|limit|orderBy)\(\))*(?:\.0)?$/;

/** The entity that a value is a record of, as far as it can be followed back to where it was read or made. */
export function recordOfValue(at: Located, lookup: RecordLookup): string | undefined {
  const origin = lookup.code.origins.of(at);
  if (!origin) return undefined;
  if (origin.class) return origin.path.endsWith('{}') ? lookup.names(origin.class.fact.name) : undefined;
  return GIVES.test(origin.path) ? known(ofOrigin(origin, lookup), lookup)[0] : undefined;
}

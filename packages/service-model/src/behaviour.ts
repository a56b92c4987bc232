import type { Field, Site, Tri } from './model.ts';

/** A function by its name: `UsersService.create`, `create`; empty for one that has none. */
export interface NamedSite extends Site {
  readonly name: string;
}

interface Behaves extends Site {
  /** Id of the reader that saw it. */
  readonly reader: string;
  /** The function that it stands in, `UsersService.create`; empty at a file's top level. */
  readonly in: string;
  /** Where a helper does it that is called here: one hop is followed. */
  readonly via?: NamedSite;
}

/** A way into the service by HTTP. `range` is that of the registration: a call, a decorated method's name. */
export interface Endpoint extends Behaves {
  readonly kind: 'endpoint';
  /** Upper case; `ALL` for any. */
  readonly method: string;
  /** With the prefixes of routers and controllers as far as they are known; `null` when it is computed. */
  readonly path: string | null;
  /** What runs before the handler, in order, by the names as written: guards, middleware, pre-handlers. */
  readonly guards: readonly string[];
  /** What checks its input: schemas, DTO classes and validating middleware, by name. */
  readonly validators: readonly string[];
  readonly handler: NamedSite | null;
  readonly access: Access;
  /** Parts of a request that it takes, in the order of `INPUT_PARTS`. */
  readonly takes: readonly Taken[];
}

/** What is known, and what says so: `RolesGuard`; of an unknown, what can't be followed; of a `no`, nothing. */
export interface Verdict {
  readonly value: Tri;
  readonly because: string;
}

/** Who may call an endpoint: what its own code, its routers and its class say. What an application puts before all of them is a `Registration`. */
export interface Access {
  /** Does anything decide it: a guard, middleware, a check in the handler? */
  readonly decided: Verdict;
  /** Names of permissions, by the profile's decorators and middleware. */
  readonly permissions: readonly string[];
  /** What declares it open to all: `Public`, `auth: false`; `null` where nothing does. */
  readonly open: string | null;
  /** Does its application put guards before it that nothing where it stands tells of? Then only who has seen a `Registration` of the application knows. */
  readonly globally: boolean;
  /** Its handler looks at nothing of the request, and gives configuration or constants. */
  readonly constant?: true;
}

export const INPUT_PARTS = ['body', 'query', 'params'] as const;
export type InputPart = (typeof INPUT_PARTS)[number];

/** What an endpoint takes from a request. */
export interface Taken {
  readonly part: InputPart;
  /** Name of the field, where it is one alone: `@Body('email')`. */
  readonly field: string | null;
  /** As written; `null` where nothing is. */
  readonly type: string | null;
  /** Does its type say what is valid, for a validator to judge by: decorators of class-validator? */
  readonly rules: Verdict;
  /** Is it validated, by a schema or such rules, before it is used? */
  readonly validated: Verdict;
  /**
   * What is done instead: `relayed`: it is put unread into a request to another service; `texts`: one field is made a
   * text and refused where it is not the one that is wanted, or split into texts by a pipe of the service; `number`: fields are made
   * numbers and refused where they are none.
   */
  readonly byHand?: 'relayed' | 'texts' | 'number';
}

/** What a handler of messages does that is not the same when it is done twice. */
export interface Effect extends Site {
  /** A row of its own; a count; a message; a mail; a request that makes something. */
  readonly kind: 'insert' | 'increment' | 'message' | 'mail' | 'request';
  /** The entity, the topic or the address, where it is known. */
  readonly of: string | null;
  /** Functions between the handler and the one that does it, that one last; empty for the handler itself. */
  readonly through: readonly string[];
  /**
   * What keeps a second run from it, as far as it is seen: a key of its own or of the message (`key`), what the database does with a
   * row that is there already (`unique`), what is asked before (`check`), the company's own means (`platform`).
   */
  readonly guards: readonly ('key' | 'unique' | 'check' | 'platform')[];
}

/** A handler of messages. */
export interface Consumer extends Behaves {
  readonly kind: 'consumer';
  /** `kafka`, `amqp`, `nats`, `bullmq` ...; `nest` where only the decorator is known. */
  readonly broker: string;
  /** Topic, queue, subject or pattern; `null` when it is computed. */
  readonly topic: string | null;
  readonly handler: NamedSite | null;
  /** Of the process itself: delivered once, and gone with it. Left out where a broker keeps it. */
  readonly reach?: 'process';
  /** Somebody waits for its answer: a request, which the broker does not deliver once more. */
  readonly answers?: true;
  /** Of a handler that can be followed, what it does in itself and in the company's own functions that it calls. */
  readonly effects?: readonly Effect[];
}

/** A message that is sent. */
export interface Producer extends Behaves, Reaches {
  readonly kind: 'producer';
  readonly broker: string;
  readonly topic: string | null;
  /** How far it goes: an event of the process itself is kept by nobody. */
  readonly reach: 'process' | 'network';
  /** Its sender waits for an answer: a request, no event. */
  readonly answers?: true;
  /** A job for a worker of the service itself, rather than news for whoever hears it. */
  readonly job?: true;
}

/** A change of stored data. */
export interface Write extends Behaves {
  readonly kind: 'write';
  /** Class or model name; `null` where it is not known. */
  readonly entity: string | null;
  /** In SQL, the schema that its table is named with: `auth` of `auth.users`. */
  readonly schema?: string;
  readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'restore' | 'save' | 'unknown';
  /** `single`: through objects, one by one; `bulk`: many rows by one statement of the ORM; by a query builder; raw SQL. */
  readonly form: 'single' | 'bulk' | 'query-builder' | 'raw';
  /**
   * Names in what tells which rows a statement changes or deletes: `id` and `version` of `update({ id, version }, …)`. Empty
   * where it is a key alone, or nothing; `null` where it can't be followed. Left out for inserts and for what goes through objects.
   */
  readonly keys?: readonly string[] | null;
  /** Fields that such a statement gives values, as far as they are written in it; `...` where more are spread into it. */
  readonly sets?: readonly string[];
  /** Of these, what the database makes of the value that the column has at that moment: `views + 1`, `increment`, `$push`. */
  readonly counts?: readonly string[];
  /** Of these, what the database makes of other columns of the row, or of other rows: `ST_Area(geometry)`, `(select sum(…) …)`. */
  readonly computes?: readonly string[];
  /** Of the fields that it sets, those that are given `true` or the time that it is now. */
  readonly marks?: readonly string[];
  /** Of the fields that it sets, those that it empties. */
  readonly empties?: readonly string[];
  /** Of a deletion, fields and what they are held against, as written; also of the query that found its rows: `['userId', 'user.id']`; without a name, a key alone. */
  readonly held?: readonly (readonly [field: string, to: string])[];
  /** Its library changes rows by nothing but statements: there is no object that it could go past. */
  readonly statementsOnly?: true;
  /** Those who capture changes are handed the rows all the same: a hook of the model for such statements, or its own function, which has loaded them. */
  readonly heard?: true;
  /** The function around such a statement locks rows that it reads, or runs while a lock is held, so that nobody else writes them meanwhile. */
  readonly locked?: true;
  /** It compares a column with what was read of the row before: `where: { id, streak: row.streak }`. */
  readonly swapped?: true;
}

export interface CryptoUse extends Behaves, Reaches, Confined {
  readonly kind: 'crypto';
  /** `mask`: a part of a value is hidden by stars or the like; such a use is a function that says so, whole, or a call. */
  readonly operation: 'encrypt' | 'decrypt' | 'hash' | 'hmac' | 'derive' | 'compare' | 'sign' | 'verify' | 'random' | 'mask';
  /** Package or built-in module: `crypto`, `bcrypt`; `null` of masking by the service's own code. */
  readonly library: string | null;
  /** As written: `aes-256-cbc`; `null` where it is not. */
  readonly algorithm: string | null;
  /** Through a helper: what goes in by the names that the helper itself has for it, where `fields` are its caller's. */
  readonly own?: readonly string[];
  /** Names by which what comes out is known where it is called: `emailHash`; of a comparison, the hash that it is held against. */
  readonly result?: readonly string[];
  /** Packages whose functions are handed what comes out, right where it is made: `userData.setEmail(hash(email))`. */
  readonly takers?: readonly string[];
  /** What comes out is only the key under which something else is kept for a while: a lock, a count, a code. */
  readonly looksUp?: true;
  /** What goes in was made at random by the service: codes for a lost device, keys for an API. */
  readonly drawn?: true;
  /** What is done to the value before, where it matters: `trim`, `toLowerCase`. */
  readonly forms?: readonly string[];
  /** Of an HMAC: names that its key is known by, its own first, then those of what gives it: `secret`, `env.CHAT_SECRET`. */
  readonly key?: readonly string[];
}

/** A field of a class or an interface, as it is written. */
export type RecordField = Pick<Field, 'name' | 'type' | 'decorators' | 'annotated'>;

/** A record whose class or interface is known, behind a name that reaches an argument. */
export interface ReachedRecord {
  /** The name, as in `fields`. */
  readonly of: string;
  /** Class, interface or type. */
  readonly name: string;
  /** The field that is taken from it; left out where the whole of it goes in. */
  readonly field?: string;
  /** That field; of a whole record, all of them. */
  readonly fields: readonly RecordField[];
  /** It is what an operator wrote: a configuration gave it. */
  readonly configured?: true;
}

/** What goes into an argument, by name. */
export interface Reaches {
  /**
   * As written, `user.email`, `req.body`, or as it was taken from a record just before: `const { email } = user`. A value
   * that a function makes is called by it: `mask()`, `user.getEmail()`.
   */
  readonly fields: readonly string[];
  /** What is known of the records behind them. */
  readonly records: readonly ReachedRecord[];
}

/** Where alone something happens, if not in the service that runs: by a developer's switch, in a program that is started with words behind it, or in a browser. */
export interface Confined {
  readonly only?: 'development' | 'command' | 'browser';
}

export interface LogCall extends Behaves, Reaches, Confined {
  readonly kind: 'log';
  /** `debug`, `info`, `warn`, `error` ..., as the method is called. */
  readonly level: string;
}

/** An error that is made; `fields` are what goes into its message. */
export interface ErrorMade extends Behaves, Reaches, Confined {
  readonly kind: 'error';
  /** `Error`, `NotFoundException`. */
  readonly error: string;
}

/** Code that answers a request of a data subject. */
export interface GdprHandler extends Behaves {
  readonly kind: 'gdpr';
  readonly right: 'delete' | 'export';
  /** What says so: a route, a function's name, a profile's decorator. */
  readonly evidence: string;
  /** It is done by what the profile has for it. */
  readonly platform?: true;
}

export interface FlagRead extends Behaves {
  readonly kind: 'flag';
  readonly flag: string | null;
  readonly client: string;
}

/** A request that the service sends; `fields` are what is put into its address, path or query. */
export interface HttpCall extends Behaves, Reaches, Confined {
  readonly kind: 'http';
  /** Upper case; `null` when it is computed. */
  readonly method: string | null;
  /** As far as it is known: text, with `{}` for what is put in; `null` when nothing is. */
  readonly url: string | null;
  readonly client: string;
}

/**
 * What is put before every endpoint of an application, whichever file that is in: `app.useGlobalPipes(new ValidationPipe())`,
 * `{ provide: APP_GUARD, useClass: AuthGuard }`.
 */
export interface Registration extends Behaves {
  readonly kind: 'registration';
  /** `app`: the application itself, which says that all that is put before its endpoints can be seen. */
  readonly what: 'guard' | 'validator' | 'app';
  /** As written: `AuthGuard`. */
  readonly name: string;
  /** Whose endpoints it stands before: reader id. */
  readonly of: string;
  /** Does it do so: decide who may call, validate by the rules of types? */
  readonly holds: Tri;
  /** A validator that may make what its type says of a single field of a path or a query. */
  readonly converts?: true;
  /** Names of controllers, and starts of paths, before which alone it stands; left out: before all. */
  readonly before?: readonly string[];
}

/** What code does, as far as a guideline may ask. */
export type Behaviour = Endpoint | Consumer | Producer | Write | CryptoUse | LogCall | ErrorMade | GdprHandler | FlagRead | HttpCall | Registration;
export type BehaviourKind = Behaviour['kind'];

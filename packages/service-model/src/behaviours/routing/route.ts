import type { Endpoint } from '../../behaviour.ts';
import type { Runs } from './runs.ts';

/** What a route is registered on: a router, an app, or a parameter by which a function is given one. */
export interface RouteOf {
  /** Key of `routerOf`. */
  readonly router: string;
  /** That it is a router is told by nothing but a mount that hands one in. Without such a mount it is no route. */
  readonly assumed?: true;
  /** It is an application of its own, that need not be mounted: nothing runs before it. */
  readonly app?: true;
}

/** An endpoint before the prefixes are known under which its router is mounted. Files are absolute. */
export interface RouteDraft {
  readonly of: RouteOf;
  readonly endpoint: Omit<Endpoint, 'reader' | 'via'>;
}

/** A router put on another one, or handed to a function under another name. */
export interface MountDraft {
  readonly router: string;
  readonly on: RouteOf;
  /** Empty where none is given or it is not known. */
  readonly prefix: string;
  /** What runs before it, in order. */
  readonly guards: readonly string[];
  /** What these do. */
  readonly runs: Runs;
  /** What declares it open to all, where something does. */
  readonly open?: string;
}

/** The routes of one file, and what it mounts where. */
export interface FileRouting {
  readonly routes: readonly RouteDraft[];
  readonly mounts: readonly MountDraft[];
}

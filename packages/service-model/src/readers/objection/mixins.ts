import { packageNameOf } from '../../syntax/packageNameOf.ts';

/** Plugins that keep neither a version nor a date: https://vincit.github.io/objection.js/guide/plugins.html */
const HARMLESS: readonly string[] = [
  'objection-db-errors', 'objection-guid', 'objection-password', 'objection-soft-delete', 'objection-unique', 'objection-visibility',
];

export type MixinKind = 'harmless' | 'timestamps' | 'unread';

/** @param path of the mixin's origin: `objection-db-errors#DbErrors` */
export function mixinKind(path: string): MixinKind {
  const module = path.slice(0, path.indexOf('#'));
  const name = packageNameOf(module) ?? module;
  // https://github.com/oscaroox/objection-timestamps
  if (name === 'objection-timestamps') return 'timestamps';
  return HARMLESS.includes(name) ? 'harmless' : 'unread';
}

import type { CryptoUse } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';

/** What a hash is a key, a check, a lot or a signature for: nobody takes it for the value, or keeps it in its place. */
const KEYS = new Set([
  'cache', 'cached', 'caching', 'memo', 'memoize', 'etag', 'checksum', 'revision', 'integrity', 'dedupe', 'dedup', 'idempotency', 'idempotent', 'lock', 'mutex', 'throttle', 'throttler', 'limit', 'limiter', 'ratelimit',
  'bucket', 'shard', 'partition', 'variant', 'experiment', 'rollout', 'flag', 'color', 'colour', 'colors', 'avatar', 'identicon', 'filename', 'path', 'slug',
]);

/** What a value is signed or made up for. */
const TOKENS = new Set(['token', 'tokens', 'signature', 'sign', 'signed', 'signing', 'verify', 'csrf', 'xsrf', 'nonce', 'otp', 'totp', 'jwt', 'link', 'url', 'state', 'session', 'cookie', 'unsubscribe', 'confirm', 'confirmation', 'invite', 'invitation', 'webhook', 'license', 'apikey', 'secret']);

/**
 * Services of others that say themselves how a value is hashed: it is how they are called.
 * https://docs.gravatar.com/api/avatars/hash/, https://mailchimp.com/developer/marketing/docs/methods-parameters/,
 * https://www.intercom.com/help/en/articles/183-set-up-identity-verification-for-web-and-mobile,
 * https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters,
 * https://support.google.com/google-ads/answer/13258081 (enhanced conversions), https://haveibeenpwned.com/API/v3
 */
const OTHERS = new Set(['gravatar', 'libravatar', 'mailchimp', 'intercom', 'helpscout', 'crisp', 'zendesk', 'facebook', 'meta', 'capi', 'tiktok', 'pixel', 'conversion', 'conversions', 'ads', 'adwords', 'klaviyo', 'pwned', 'hibp', 'segment', 'analytics', 'pusher']);

/** Where a value is counted by, or found again for a while, under the name of its hash: nothing of it is kept. */
const COUNTED = new Set(['cache', 'cached', 'caching', 'memo', 'memoize', 'throttle', 'throttler', 'throttling', 'limit', 'limits', 'limiter', 'ratelimit', 'ratelimiter', 'lock', 'mutex']);

/** Do names around a hash say that it is the key of a cache, a lock or a limit? */
export const isCounted = (names: readonly string[]): boolean => names.flatMap((name) => splitWords(name)).some((word) => COUNTED.has(word));

/**
 * Chats and widgets of others ask for an HMAC over the address, with a secret that they gave, to see that a visitor is who the
 * page says: what it is over, and how, is theirs to say. https://www.intercom.com/help/en/articles/183-set-up-identity-verification-for-web-and-mobile,
 * https://www.plain.com/docs/chat/authentication, https://www.chatwoot.com/docs/product/channels/live-chat/sdk/identity-validation
 */
const WIDGETS = new Set(['chat', 'livechat', 'messenger', 'widget', 'widgets', 'identity', 'beacon', 'helpdesk', 'chatwoot', 'freshchat', 'tawk', 'userpilot', 'canny']);

/** Keys of the service's own, for what stands in the place of a value. */
const PEPPERS = new Set(['pepper', 'blind', 'index', 'lookup', 'pseudonym', 'pii']);

const wordsOf = (names: readonly string[]): string[] => names.flatMap((name) => splitWords(name));

/** Does a keyed hash tell a widget of others who a visitor is, by what its key or what is around it is called? */
export function isForIdentity({ operation, key = [] }: CryptoUse, named: readonly string[]): boolean {
  const words = wordsOf(key);
  return operation === 'hmac' && !words.some((word) => PEPPERS.has(word)) && [...words, ...wordsOf(named)].some((word) => WIDGETS.has(word));
}

export type Purpose = 'key' | 'token' | 'other' | 'none';

/** What names around a hash say that it is for. @param names of functions and the file, without their folders */
export function purposeOf(names: readonly string[]): Purpose {
  const words = names.flatMap((name) => splitWords(name));
  if (words.some((word) => OTHERS.has(word))) return 'other';
  if (words.some((word) => TOKENS.has(word))) return 'token';
  return words.some((word) => KEYS.has(word)) ? 'key' : 'none';
}

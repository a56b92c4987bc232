import type { Write } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';

const REVOKES = /^(?:is_?)?(?:revoked|used|consumed|invalidated|valid|active|expired)(?:_?(?:at|on|by\w*|reason))?$|^(?:expires?|expiry|expiration|updated)_?(?:at|on|date)?$/i;

/** By the words of its name, a row lets somebody in: a token, an OAuth authentication, a recovery code. */
function letsIn(entity: string): boolean {
  const words = splitWords(entity);
  return words.at(-1) === 'token' || (words.at(-1) === 'authentication' && words.some((word) => /^o?auth$/.test(word))) || (words.at(-1) === 'code' && words.some((word) => /^(?:recovery|backup|otp|totp|verification)$/.test(word)));
}

/** Are tokens or codes of a login taken away or made invalid? They have to go, whatever else was done to them. */
export const isRevoked = ({ entity, operation, sets = [] }: Write): boolean => entity !== null && letsIn(entity)
  && (operation === 'delete' || (operation === 'update' && sets.length > 0 && sets.every((name) => REVOKES.test(name))));

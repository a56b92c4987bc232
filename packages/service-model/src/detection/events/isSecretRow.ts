import type { Entity } from '../../model.ts';

const SECRET = /(?:^|_|[a-z])(?:token|hash|secret|code|codeHash|key_?hash|api_?key|nonce|salt|otp)$/i;
/** Whose it is, what it is for, and until when. */
const AROUND = /(?:^_?|[a-z0-9_])(?:id|Id|ID|uuid|uri|Uri|scopes?|Scopes?|type|Type|state|State|provider|attempts|enabled|Enabled|identifier|[cC]hallenge(?:_?[mM]ethod)?|[jJ]kt|[tT]humbprint|resource|audience)$|(?:At|On|_at|_on|_date|Date)$|expir|^(?:is_?)?(?:used|revoked|consumed|active)$/i;

const ENDS = /expir|^(?:is_?)?(?:used|revoked|consumed)/i;

/** Does a record hold a secret that lets somebody in for a time, and nothing more than whose it is and until when? Of that nobody else may know. */
export const isSecretRow = ({ fields }: Entity): boolean =>
  fields.some(({ name, relation }) => !relation && SECRET.test(name)) && fields.some(({ name }) => ENDS.test(name))
  && fields.every(({ name, relation }) => relation || SECRET.test(name) || AROUND.test(name));

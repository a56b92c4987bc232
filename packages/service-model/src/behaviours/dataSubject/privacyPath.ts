import type { GdprHandler } from '../../behaviour.ts';

/** What lies below is about the rights of data subjects. */
const PRIVACY = /^(?:gdpr|dsgvo|rgpd|privacy|data-?privacy|data-?subjects?|dsr|dsar)$/i;
/** What else stands there: texts to read, and what somebody has agreed to. */
const OTHER = /^(?:polic(?:y|ies)|consents?|cookies?|settings?|preferences?|terms|notices?|agreements?|versions?|status)$/i;
const ERASES = /^(?:erase|erasure|delete|deletion|forget|forget-?me|anonymi[sz]e|remove|purge|right-to-.*)(?:-(?:me|data|account|user|requests?))*$/i;
const GIVES = /^(?:export|exports|download|access|portability|takeout|copy|my-?data|data|me|sar|dsar)(?:-(?:me|data|account|user|my-data|requests?))*$/i;

export interface PrivacyPath {
  /** The right that the rest of the path says; `null` where it says none. */
  readonly right: GdprHandler['right'] | null;
}

/** What a path below `/gdpr` or `/privacy` is for; `undefined` of any other, and of policies and consents. */
export function privacyPath(method: string, path: string): PrivacyPath | undefined {
  const segments = path.split('/').filter((segment) => segment !== '');
  const at = segments.findIndex((segment) => PRIVACY.test(segment));
  const below = segments.slice(at + 1);
  if (at === -1 || below.length === 0 || below.some((segment) => OTHER.test(segment))) return undefined;
  if (method !== 'GET' && below.some((segment) => ERASES.test(segment))) return { right: 'delete' };
  // `DELETE /gdpr/exports` takes back a copy.
  if (method === 'DELETE') return { right: below.some((segment) => /^(?:me|data|my-?data)$/i.test(segment)) ? 'delete' : null };
  return { right: below.some((segment) => GIVES.test(segment)) ? 'export' : null };
}

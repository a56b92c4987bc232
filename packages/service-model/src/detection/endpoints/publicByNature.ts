import type { Endpoint } from '../../behaviour.ts';

/** Who asks for these has not logged in yet, or is no person: the way in, probes, documentation, files of a web page. */
const SEGMENT = new RegExp(`^(?:${[
  'log-?(?:in|out|off)', 'sign-?(?:in|up|out)', 'regist(?:er|ration)', 'auth(?:enticat(?:e|ion)|ori[sz]e)?(?:-?v?\\d)?', 'o?auth\\d*', 'openid(?:-connect)?', 'oidc', 'saml\\d*', 'sso', '(?:\\w+-)?callback',
  '(?:access-?|refresh-?|id-?)?tokens?', 'refresh(?:-\\w+)*', '(?:\\w+-)?password(?:-\\w+)*', 'forg[eo]t(?:-\\w+)*', 'reset(?:-\\w+)*', 'recover(?:y|-\\w+)*', 'verif(?:y|ication)(?:-\\w+)*', 'confirm(?:ation)?(?:-\\w+)*', 'activat(?:e|ion)', 'unsubscribe',
  'otp', 'mfa', '2fa', 'totp', 'magic-?links?', 're?captcha', 'csrf(?:-?token)?', 'xsrf', 'jwks(?:\\.json)?', '\\.well-known', 'current-?user', 'session',
  'health-?(?:z|check|checks)?', 'livez?', 'liveness', 'ready(?:z)?', 'readiness', 'alive', '_?ping', 'heart-?beat', 'probes?', 'metrics', 'prometheus', 'status', 'version', 'build-?info', 'server-?info', 'info',
  '(?:api-?)?docs?', 'swagger(?:-\\w+)*', 'swagger\\.json', 'openapi(?:\\.\\w+)?', 'redoc', 'playground', 'favicon(?:\\.\\w+)?', 'robots(?:\\.\\w+)?', 'sitemap(?:[.-]\\w+)*', 'manifest(?:\\.\\w+)?', 'service-worker(?:\\.\\w+)?', 'sw\\.js', 'static', 'assets', 'public', 'locales', 'fonts', '404',
].join('|')})$`, 'i');

const NAME = /^(?:log_?(?:in|out)|sign_?(?:in|up|out)|register(?:User)?|authenticate|auth|refresh(?:Token)?|forgot\w*|reset(?:Password)?\w*|verify\w*|confirm\w*|activate\w*|health\w*|readiness|liveness|ping|metrics|status|version|callback|get_?hello|hello|root|index|home|not_?found)$/i;

/** `/`, `/api`, `/v1`: the front door; `*`: whatever is left over. */
const FRONT_DOOR = /^\/(?:api|v\d+|api\/v\d+)?$/;
const LEFT_OVER = /^\/?(?:\*\w*|\(\.\*\)|\{\*\w+\}|:\w+\*)$|\/(?:\*\w*|\(\.\*\)|\{\*\w+\})$/;

const spaced = (segment: string): string => segment.replace(/([a-z\d])([A-Z])/g, '$1-$2').replaceAll('_', '-');

/** Must anybody be able to call it, as its path or its handler's name says? */
export function isPublicByNature({ method, path, in: inside, handler }: Endpoint): boolean {
  if (method === 'OPTIONS' || method === 'HEAD') return true;
  const names = [inside, handler?.name ?? ''].map((name) => name.slice(name.lastIndexOf('.') + 1));
  if (path !== null && ((FRONT_DOOR.test(path) && (method === 'GET' || method === 'ALL')) || LEFT_OVER.test(path))) return true;
  if (path?.split('/').some((segment) => SEGMENT.test(spaced(segment)))) return true;
  return names.some((name) => NAME.test(name) && name !== 'index' && name !== 'root' && name !== 'home');
}

import type { Endpoint } from '../../behaviour.ts';
import { spaced } from '../../behaviours/access/words.ts';

/** Who asks for these has not logged in yet, or is no person: the way in, probes, documentation, files of a web page, what is asked before there are users. */
const SEGMENT = new RegExp(`^(?:${[
  'log-?(?:in|out|off)', 'sign-?(?:in|up|out)', 'regist(?:er|ration)', 'auth(?:enticat(?:e|ion)|ori[sz]e)?(?:-?v?\\d)?', 'o?auth\\d*', 'openid(?:-connect)?', 'oidc', 'saml\\d*', 'sso', '(?:\\w+-)?callback',
  '(?:access-?|refresh-?|id-?)?tokens?', 'refresh(?:-\\w+)*', '(?:\\w+-)?password(?:-\\w+)*', 'forg[eo]t(?:-\\w+)*', 'reset(?:-\\w+)*', 'recover(?:y|-\\w+)*', 'verif(?:y|ication)(?:-\\w+)*', 'confirm(?:ation)?(?:-\\w+)*', 'activat(?:e|ion)', 'unsubscribe',
  '(?:\\w+-)*authentication-options', 'otp', 'mfa', '2fa', 'totp', 'magic-?links?', 're?captcha', 'csrf(?:-?token)?', 'xsrf', 'jwks(?:\\.json)?', '\\.well-known', 'current-?user', 'session',
  'health-?(?:z|check|checks)?', 'livez?', 'liveness', 'startup-?(?:z|probe|check)', 'ready(?:z)?', 'readiness', 'alive', '_?ping', 'heart-?beat', 'probes?', 'metrics', 'prometheus', 'status', 'version', 'build-?info', 'server-?info', 'info',
  'setup(?:-\\w+)*', 'install(?:er|ation)?', '(?:re-?)?send-(?:\\w+-)*(?:verification|confirmation|activation|otp|code)(?:-\\w+)*', 'expired?-token', ':public-\\w+', '(?:api-?)?docs?', 'swagger(?:-\\w+)*', 'swagger\\.json', 'openapi(?:\\.\\w+)?', 'redoc', 'playground', 'favicon(?:\\.\\w+)?', 'robots(?:\\.\\w+)?', 'sitemap(?:[.-]\\w+)*', 'manifest(?:\\.\\w+)?', 'service-worker(?:\\.\\w+)?', '[\\w.-]+\\.(?:js|css|html?|xml|txt|ico|png|svg|webmanifest)', 'embeds?', 'static', 'assets', 'public', 'locales', 'fonts', '404',
].join('|')})$`, 'i');

/** The same, of a handler: `handleLogin`, `AuthController.signUp`. */
const NAME = /^(?:handle-)?(?:log-?(?:in|out)|sign-?(?:in|up|out)|register(?:-user)?|authenticate|auth|refresh(?:-token)?|forgot(?:-\w+)*|reset-password(?:-\w+)*|verify(?:-\w+)*|confirm(?:-\w+)*|activate(?:-\w+)*|health(?:-?\w+)*|readiness|liveness|ping|metrics|status|version|callback|(?:get-)?hello(?:-world)?|not-found|(?:\w+-)*redirect(?:-\w+)*)$/;

/** Says itself that it is for everybody: `PublicFormsController`, `public-forms.routes.ts`. */
const SAYS_PUBLIC = /(?:^|[-./])(?:public|published|anonymous|guests?|unauthenticated|un-?protected|open-?api|redirects?|set-?up|installer|auth|log-?in|registration|sign-?up|health-?(?:check)?|metrics)(?:[-./]|$)/;

/** `/`, `/api`, `/v1`: the front door; `*`: whatever is left over. */
const FRONT_DOOR = /^\/(?:api|v\d+|api\/v\d+)?$/;
const LEFT_OVER = /^\/?(?:\*\w*|\(\.\*\)|\{\*\w+\}|\{\w+\*\}|:\w+\*)$|\/(?:\*\w*|\(\.\*\)|\{\*\w+\})$/;

/** Whoever signs up makes a user. */
const SIGNS_UP = /\/(?:users?|accounts?|customers?|members?)$/i;

/** The third probe of Kubernetes, whose name is that of many a resource: https://kubernetes.io/docs/concepts/workloads/pods/probes/ */
const STARTUP = /\/startup$/i;
const OF_PROBES = /(?:^|[-./])(?:liveness|readiness|health(?:-?checks?)?|probes?)(?=[-./])/;

/** Must anybody be able to call it, as its path, its handler or the file that it stands in says? */
export function isPublicByNature({ method, path, file, in: inside, handler }: Endpoint): boolean {
  if (method === 'OPTIONS' || method === 'HEAD') return true;
  // A path that is computed may be any of these: `app.get(config.jwksEndpoint, …)`.
  if (path === null) return true;
  if ((FRONT_DOOR.test(path) && (method === 'GET' || method === 'ALL')) || LEFT_OVER.test(path)) return true;
  if (method === 'POST' && SIGNS_UP.test(path)) return true;
  if (path.split('/').some((segment) => SEGMENT.test(spaced(segment).replace(/^-+/, '')))) return true;
  if (method === 'GET' && STARTUP.test(path) && OF_PROBES.test(spaced(file))) return true;
  const names = [inside, handler?.name ?? ''];
  if (names.some((name) => NAME.test(spaced(name.slice(name.lastIndexOf('.') + 1)).replace(/^-+/, '')))) return true;
  return [...names, file.slice(file.lastIndexOf('/') + 1)].some((name) => SAYS_PUBLIC.test(spaced(name)));
}

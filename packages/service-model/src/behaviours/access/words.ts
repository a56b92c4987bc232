/** `requireJWTAuth` is `require-jwt-auth`: names are told by whole words. */
export const spaced = (name: string): string =>
  name.replace(/([a-z\d])([A-Z])/g, '$1-$2').replace(/([A-Z])([A-Z][a-z])/g, '$1-$2').replaceAll('_', '-').toLowerCase();

const words = (source: string): { readonly test: (name: string) => boolean } => {
  const pattern = new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z\\d])`);
  // A token against forgery is everybody's.
  return { test: (name) => pattern.test(spaced(name).replace(/(?:\w+-)?[cx]srf(?:-?tokens?)?/g, 'csrf')) };
};

/** Names of what lets somebody in or not. What is not looked into is believed by its name: to abstain costs less than to accuse. */
export const DECIDES_BY_NAME = words([
  '\\w*auth\\w{0,1}', 'auth(?!ors?)\\w+', '(?:un)?authori[sz]\\w+', '\\w*passport', 'permi(?:ssions?|t|tted)', 'guards?', 'polic(?:y|ies)', 'acl', 'rbac', 'abac', 'casl', 'sso', 'oidc', 'oauth\\w*', 'saml', 'iam', 'keycloak', 'clerk', 'cognito', 'firebase', 'supabase',
  '\\w*roles?', 'jwt', '\\w*tokens?', 'bearer', 'api-?keys?', 'apikeys?', 'log(?:ged)?-?in', 'signed-?in', 'signin', 'credentials?', 'protect(?:ed)?', 'privileges?', 'secured?', 'restrict(?:ed)?', 'allow(?:ed|list)?', 'whitelist', 'verif\\w+', 'signatures?', 'hmac', '(?:re)?captcha', 'turnstile',
  'require-(?:\\w+-)*(?:user|admin|login|member|owner|account|session)', 'ensure-\\w+', '(?:is|only|check|assert|must)-(?:be-)?(?:admin|owner|member|user|author|staff|self|internal|super-?admin|me)', 'admin(?:s|-only)?', 'access(?!-?log)', 'has-\\w+', 'can-\\w+', 'scopes?', 'entitlements?', 'subscriptions?', 'private', 'internal-only', 'secret', 'with-user', 'with-session', 'whoami',
].join('|'));

/** Says who asks, or loads what is asked for, and lets everybody through. */
export const IDENTIFIES_BY_NAME = words('^(?:(?:load|attach|set|extract|fetch|populate|deserialize|get|add|inject|parse|maybe|optional)-)?(?:current-|request-)?(?:user|account|locale|language|context|(?<=-)auth)(?:-(?:context|to-request|middleware|info))?$|optional(?:ly)?');

/** Between the application and who decides: none of its business. */
export const NEVER_DECIDES_BY_NAME = words('throttl\\w*|rate-?limit\\w*|limit-?rate|(?:\\w+-)?limiter|timeouts?|cors|helmet|compress\\w*|body-?parser|urlencoded|json|log|logs|logger|logging|access-?log(?:ger)?|morgan|trac(?:e|es|er|ing)|metrics?|upload\\w*|multer|static|cach(?:e|es|ed|ing)|etag|serialize\\w*|i18n|locale|correlation(?:-id)?|request-?id|errors?|exceptions?|(?:\\w+-)?not-?found|async-?handler|sanitiz\\w+|celebrate|transactions?|csrf(?:-?token)?|csp|security-headers|cookies?|cookie-?parser|user-?agent|usage|analytics|telemetry|maintenance(?:-mode)?|redirect\\w*');

/** Functions by which code asks whether somebody may do something. */
export const CHECK_CALLS = words('^(?:(?:is|has|check|assert|ensure|require|verify|validate|enforce|get|find|resolve|decode|parse)-(?:\\w+-)*(?:auth\\w*|permissions?|permitted|access|roles?|token|jwt|session|signature|api-?key|admin|owner|logged-in|privileges?|captcha|secret|credentials?|hmac|webhook|allowed|membership|caller|current-user|user-from-\\w+)(?:-\\w+)*|authori[sz]e(?:-\\w+)*|authenticate(?:-\\w+)*|unauthori[sz]ed|forbidden|construct-event(?:-async)?|timing-safe-equal|can|cannot|current-user|get-server-session|introspect(?:-\\w+)*)$');

/** Errors that turn somebody away. */
export const REFUSALS = words('(?:un|not-?)?authori[sz]ed|unauthenticated|forbidden|auth(?:entication|ori[sz]ation)?-?(?:required-)?(?:error|exception|failure)|access-?denied|permission-?(?:denied|error|exception)|invalid-?(?:token|signature|api-?key|credentials)(?:-\\w+)*|no-access|missing-user-error|jwt-error');

/** What of a request says who asks. */
export const CALLER = /(?:^|\.)(?:user(?:_?id)?|current_?user|auth(?:_?(?:info|type|user|entication|orization|context|data))?|session(?:_?id)?|account|principal|credentials?|identity|permissions?|claims|decoded(?:_?token)?|jwt(?:_?payload)?|(?:access_?|id_?|api_?)?token|bearer|api_?key|x-api-key|x-[\w-]*(?:signature|token|key|secret|auth)[\w-]*|stripe-signature|signature|authorization|cookies?|is_?authenticated|is_?unauthenticated|is_?admin|roles?|scopes?)(?:\.|$)/i;

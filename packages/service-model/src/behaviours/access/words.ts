/** Names of what lets somebody in or not. What is not looked into is believed by its name: to abstain costs less than to accuse. */
export const DECIDES_BY_NAME = /auth(?!or(?!i[sz]))|passport|permi(?:ssion|t)|guard|polic(?:y|ies)|\b(?:acl|rbac|abac|casl|sso|oidc|saml|iam)\b|role|jwt|token|bearer|api_?-?key|session|log(?:ged)?_?in|sign(?:ed)?_?in|credential|protect|privileg|secur|restrict|allow|whitelist|verif|signature|captcha|recaptcha|turnstile|require_?\w*(?:user|admin|login|member|owner|role)|ensure|(?:is|only|check|assert|must)_?(?:admin|owner|member|user|author|staff|allowed|self|internal)|access(?!_?log)|scopes?$|entitle|subscription|tenant|identity|claims?$|private|internal_?only/i;

/** Says who asks, or loads what is asked for, and lets everybody through. */
export const IDENTIFIES_BY_NAME = /^(?:current|load|attach|set|extract|fetch|populate|deserialize|get|add|with|inject|parse)?_?(?:current|request)?_?(?:user|account|locale|language|context)(?:context|to_?request|middleware|info)?$/i;

/** Between the application and who decides: none of its business. */
export const NEVER_DECIDES_BY_NAME = /throttl|rate_?limit|limiter|timeout|\bcors\b|helmet|compress|body_?parser|urlencoded|\bjson\b|logg(?:er|ing)|morgan|trac(?:e|ing)|metrics?|upload|multer|static|cache|etag|serialize|i18n|locale|correlation|request_?id|error_?handler|not_?found|async_?handler|validat|sanitiz|celebrate|transaction/i;

/** Functions by which code asks whether somebody may do something. */
export const CHECK_CALLS = /^(?:(?:is|has|check|assert|ensure|require|verify|validate|enforce|get|find|resolve|decode|parse)_?\w*(?:auth|permission|permit|access|role|token|jwt|session|signature|api_?key|admin|owner|logged_?in|privilege|captcha|secret|credential|hmac|webhook|allowed|membership|caller|current_?user)\w*|authori[sz]e\w*|authenticate\w*|unauthori[sz]ed|forbidden|construct_?event(?:_?async)?|timing_?safe_?equal|can|cannot|current_?user|get_?server_?session|introspect\w*)$/i;

/** Errors that turn somebody away. */
export const REFUSALS = /(?:un|not_?)authori[sz]ed|forbidden|auth(?:entication|ori[sz]ation)?_?(?:required_?)?(?:error|exception|failure)|access_?denied|permission|invalid_?(?:token|signature|api_?key|credentials)|no_?access|jwt_?error/i;

/** What of a request says who asks. */
export const CALLER = /(?:^|\.)(?:user(?:_?id)?|current_?user|auth(?:_?(?:info|type|user|entication|orization|context|data))?|session(?:_?id)?|account|principal|credentials?|identity|permissions?|claims|jwt|(?:access_?|id_?|api_?)?token|bearer|api_?key|x-api-key|x-[\w-]*(?:signature|token|key|secret|auth)[\w-]*|stripe-signature|signature|authorization|cookies?|is_?authenticated|is_?unauthenticated|is_?admin|roles?|scopes?)(?:\.|$)/i;

/** What is handed to these is what comes out, in another form. Encodings hide nothing. */
export const PASSES =
  /^(?:JSON\.stringify|String|Object\.(?:assign|keys|values|entries|freeze|fromEntries)|(?:util\.)?(?:inspect|format)|chalk\b.*|structuredClone|Number|Boolean|Array\.from|encodeURI(?:Component)?|escape|btoa|Buffer\.from)$/;

/** Classes of the language that hold all that they are made of; another one takes of a record what it needs. */
export const COLLECTS = /^(?:Array|Map|Set|Object)$/;

/** So it is with these by their names, unless the last one is a method of a value's own: `toDto(user)`, `this.mapper.toDto(user)`, and `user.email.toLowerCase()`. */
export const FORMS = /^(?:\w+\.)*(?:to|format|stringify|serialize|pretty|encode)(?![a-z])\w*$/;

/** Methods whose value is what they are called on, in another form. A part of it (`slice`, `split('@')[1]`) is how values are hidden by hand. */
export const KEEPS =
  /^(?:toString|toJSON|trim|trimStart|trimEnd|toLowerCase|toUpperCase|toLocaleLowerCase|toLocaleUpperCase|normalize|join|map|filter|flat|flatMap|concat|replace|replaceAll|padEnd|padStart|toISOString|toFixed|at|values|keys|entries|get|toObject|lean)$/;

/** Items that a function makes of others: its value is what the function returns. */
export const MAPS = /^(?:map|flatMap)$/;

/** Those of them that make a text, so that what it is made of tells more than the name that it is given. */
export const WORDS = /^(?:toString|trim|trimStart|trimEnd|toLowerCase|toUpperCase|toLocaleLowerCase|toLocaleUpperCase|normalize|join|map|flatMap|concat|replace|replaceAll|padEnd|padStart|toISOString)$/;

/** Names that stand for no data. */
export const CONSTANT = /^(?:undefined|NaN|Infinity|this|__filename|__dirname|import\.meta.*|process\.(?:env|pid|argv|version).*|[A-Z][A-Z0-9_]*)$/;

/** What replaces the characters of a hidden value: `email.replace(/.(?=.*@)/g, '*')`. Nothing, or a space, takes the place of spaces and signs. */
export const BLANK = /^\s*[*•xX.#][*•xX.#\s]*$|\*\*|\[\w+\]/;

/** Words by which a function, or a name, says that what went in does not come out: `maskEmail`, `bcrypt.hashSync`, `redactedUser`, `createHmac`. */
export const HIDES =
  /(?:^|[._]|(?<=[a-z])(?=[A-Z]))(?:[mM]ask(?:ed)?|[hH]ash(?:ed|es|Sync)?|[hH]mac|[dD]igest|[rR]edact(?:ed)?|[eE]ncrypt(?:ed)?|[cC]ipher(?:text)?|[aA]nonymi[sz]ed?|[pP]seudonym(?:i[sz]ed?)?|[oO]bfuscated?|[sS]crub(?:bed)?|[sS]aniti[sz]ed?|[cC]ensor(?:ed)?|[fF]ingerprint|sha\d+|md5)(?![a-z])/;

const VERB = '(?:mask|obfuscate|redact|censor|blur|partially_?hide)';
const MASKS = new RegExp(`^(?:get|to|with|do|_)*(${VERB})(ed)?(?:_?([A-Z]\\w*|_\\w+))?$`, 'i');

/** A name that says that something is masked. */
export interface MaskName {
  /** What is: `email` of `maskEmail`, `getMaskedEmail`; empty where it does not say. */
  readonly what: string;
}

/** Words that follow and are no value: `maskAndLog`, `maskBy`. */
const NO_VALUE = /^(?:and|by|if|in|with|for|from|all|only|to|it|char|pattern|image|layer|bits?)(?![a-z])/;

/** Reads a function's or a method's name: `maskEmail`, `redact`, `getMaskedPhone`; `undefined` for any other. */
export function maskName(name: string): MaskName | undefined {
  const found = MASKS.exec(name);
  if (!found) return undefined;
  const said = (found[3] ?? '').replace(/^_+/, '');
  const what = said.charAt(0).toLowerCase() + said.slice(1);
  // The pattern does not ask for case in the verb, so `masking` and `masks` end up here with what is no word of its own.
  if (/^(?:ing|s|er|ers|able|ors?|ion|eds?)(?![a-z])/.test(what) || NO_VALUE.test(what)) return undefined;
  return { what };
}

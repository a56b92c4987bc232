/** First words that make a name a question about the rest: `isEmail`, `sendEmail`. */
export const predicates: readonly string[] = [
  'is', 'has', 'have', 'had', 'can', 'could', 'should', 'must', 'may', 'was', 'were', 'will', 'did', 'does', 'do', 'no', 'not', 'use', 'uses', 'using', 'send', 'show', 'hide', 'allow', 'allows', 'enable', 'enabled', 'disable', 'disabled', 'require', 'requires', 'required', 'need', 'needs', 'accept',
  'skip', 'check', 'validate', 'verify', 'valid', 'verified', 'include', 'exclude', 'count', 'num', 'total', 'max', 'min', 'ist', 'hat',
];

/** Words that what went before is only qualified by; the head is before them. */
export const prepositions: readonly string[] = ['of', 'for', 'on', 'from', 'by', 'to', 'at', 'in', 'as', 'with', 'per', 'via', 'until', 'since', 'after', 'before', 'when'];

/** Last words that leave the meaning as it is: `emailValue`, `phoneNumber2`, `dobSent`. */
export const transparent: readonly string[] = [
  'value', 'text', 'string', 'raw', 'plain', 'encrypted', 'enc', 'decrypted', 'masked', 'new', 'old', 'current', 'previous', 'prev', 'primary', 'secondary', 'main', 'alternate', 'alternative', 'normalized', 'normalised', 'canonical', 'lower', 'lowercase', 'input', 'number', 'no', 'nr', 'nummer',
  'one', 'two', 'home', 'work', 'personal', 'private', 'field', 'list', 'kana', 'furigana', 'katakana', 'romaji', 'en', 'local', 'english', 'native',
];

/** Words before the head that say which one, not whose: `primaryEmail`, `billingCity`. */
export const neutral: readonly string[] = [
  ...transparent, 'full', 'display', 'short', 'long', 'first', 'last', 'second', 'third', 'billing', 'shipping', 'delivery', 'mailing', 'postal', 'permanent', 'residential', 'temporary', 'default', 'preferred', 'legal', 'official', 'invited', 'pending', 'original', 'actual', 'my', 'their', 'other',
  'additional', 'alt', 'emergency', 'profile', 'contact', 'account', 'active', 'signed', 'average', 'minimum', 'maximum', 'final', 'target', 'cover', 'birth', 'recent', 'known', 'last4', 'linked', 'social', 'typed', 'login', 'registered', 'external', 'address', 'thumbnail',
];

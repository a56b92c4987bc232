import type { PropertyKey } from 'oxc-parser';

/** What a property or a member is called; nothing where that is computed. */
export const keyName = (key: PropertyKey, computed: boolean): string | undefined =>
  key.type === 'PrivateIdentifier' ? key.name
  : key.type === 'Literal' ? String(key.value)
  : key.type === 'Identifier' && !computed ? key.name
  : undefined;

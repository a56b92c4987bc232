/** Names of fields whose values a logger of the company's hides. */
export interface HiddenNames {
  /** As they are compared: small letters, no signs between them. */
  readonly whole: ReadonlySet<string>;
  /** A name that has one of these in it is hidden. */
  readonly parts: readonly string[];
  /** Functions that ask for them: what else goes into one comes out as it was. */
  readonly by: ReadonlySet<string>;
}

export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');

export function hides({ whole, parts }: HiddenNames, name: string): boolean {
  const plain = plainName(name);
  return whole.has(plain) || parts.some((part) => plain.includes(part));
}

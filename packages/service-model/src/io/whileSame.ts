/** Made when it is first asked for, and once more whenever `key` is another than it was when it had been made. */
export function whileSame<K, T>(key: () => K, make: () => T): () => T {
  let made: { readonly key: K; readonly value: T } | undefined;
  return () => {
    if (made && made.key === key()) return made.value;
    const value = make();
    made = { key: key(), value };
    return value;
  };
}

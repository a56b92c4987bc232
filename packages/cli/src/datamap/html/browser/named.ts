/** The unit of that name, if there is one: names come from an address, which anybody can write. */
export const named = <T>(units: Readonly<Record<string, T>>, name: string | undefined): T | undefined =>
  name !== undefined && Object.hasOwn(units, name) ? units[name] : undefined;

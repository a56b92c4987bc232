import { splitWords } from '../../pii/splitWords.ts';

/** By its own name or its class's, a function fills the database with what it starts with: `SeedDefaultData`, `RolesSeeder.run`. */
export function isSeed(name: string): boolean {
  const dot = name.lastIndexOf('.');
  const [first] = splitWords(name.slice(dot + 1));
  return first === 'seed' || first === 'seeds' || (dot > 0 && splitWords(name.slice(0, dot)).some((word) => /^seed(?:er|ers|s|ing)?$/.test(word)));
}

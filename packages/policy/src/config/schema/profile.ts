import { concepts, everyConcept } from '../../profile.ts';
import { profiles } from '../../profiles/all.generated.ts';
import { zod } from '../../zod.ts';

/** A built-in name; a profile of one's own; or a built-in one with symbols added. `null`: no profile at all. */
export function profile() {
  const z = zod();
  const symbols = z.array(z.strictObject({ module: z.string().min(1), symbol: z.string().min(1) }));

  const given = z.strictObject(everyConcept((name) => symbols.describe(concepts[name]))).partial();

  const builtIn = z.literal(Object.values(profiles).map((profile) => profile.name));

  return z.union([
    builtIn,
    z.strictObject({ name: z.string().min(1).exactOptional(), extends: builtIn.exactOptional(), concepts: given.exactOptional() }),
    z.null(),
  ]);
}

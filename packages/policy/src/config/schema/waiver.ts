import { catalogue } from '../../catalogue.ts';
import { zod } from '../../zod.ts';
import { isoDate } from './isoDate.ts';

export function waiver() {
  const z = zod();
  const part = z.string().min(1).exactOptional();

  const match = z
    .strictObject({ file: part, entity: part, package: part, version: part, fingerprint: part })
    // Without this, a typing slip waives a whole guideline everywhere.
    .refine((parts) => Object.keys(parts).length > 0, { error: 'expected at least one of file, entity, package, version, fingerprint' });

  return z.strictObject({
    guideline: z.enum(Object.values(catalogue).map((row) => row.id)),
    match,
    owner: z.string().min(1),
    reason: z.string().min(1),
    ticket: z.string().min(1).exactOptional(),
    expires: isoDate(),
    refuses: z.string().min(1).exactOptional(),
  });
}

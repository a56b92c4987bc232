import { zod } from '../../zod.ts';
import { isoDate } from './isoDate.ts';

export function flag() {
  const z = zod();
  return z.strictObject({
    name: z.string().min(1).describe('As code asks for it.'),
    owner: z.string().min(1).describe('Who takes it out again.'),
    expires: isoDate().describe('When it is to be gone from the code.'),
    reason: z.string().min(1).exactOptional().describe('What it is there for.'),
  });
}

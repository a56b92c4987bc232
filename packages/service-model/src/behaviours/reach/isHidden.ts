import type { ReachedRecord } from '../../behaviour.ts';
import { HIDES } from './passing.ts';

/** Is a whole record of nothing but what was hashed, masked or encrypted, whatever it is called itself: `tokens` of `{ hashedIp, hashedHandle }`? */
export const isHidden = ({ field, fields }: ReachedRecord): boolean => field === undefined && fields.length > 0 && fields.every(({ name }) => HIDES.test(name));

import { counted } from './counted.ts';

/** `1 field holds`, `7 fields hold`. */
export const fieldsHold = (count: number, one: string, many: string): string => `${counted(count, 'field')} ${count === 1 ? one : many}`;

import type { Taken } from '../../behaviour.ts';

/** What a pipe that converts makes of one field of a path or a query: https://docs.nestjs.com/techniques/validation#transform-payload-objects */
export const isConverted = ({ part, field, type }: Pick<Taken, 'part' | 'field' | 'type'>): boolean =>
  part !== 'body' && field !== null && type !== null && /^(?:boolean|number|string)(?: \| (?:undefined|null))*$/.test(type);

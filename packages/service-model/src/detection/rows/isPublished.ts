import type { Entity } from '../../model.ts';
import { nounOf } from './nounOf.ts';

const NUMBER = /^(?:version|revision)(?:_?(?:number|no))?$/i;
const MOMENT = /^(?:published|released)_?(?:at|on|date)$/i;
const WHOLE = /^(?:manifest|snapshot|content|definition|payload)$/i;

/** Is it one version of something, as it was when it was published? The next one is another row. */
export const isPublished = (entity: Entity): boolean =>
  /^(?:version|release|revision|snapshot)$/.test(nounOf(entity.name)) && entity.createdAt !== 'no' &&
  [NUMBER, MOMENT, WHOLE].every((what) => entity.fields.some(({ name }) => what.test(name)));

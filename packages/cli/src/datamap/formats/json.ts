import { defineFormat } from '../format.ts';

/** What JSON lets stand in a string and a terminal obeys. None lies beyond 16 bits. */
const obeyed = /[\x7F-\x9F\p{Bidi_Control}]/gu;

/** For machines; `datamap.schema.json` of `@nilometer/service-model` is its shape. It has no date, so that equal maps give equal bytes. */
export default defineFormat({
  id: 'json',
  extension: 'json',
  render: (map) => `${JSON.stringify(map, null, 2).replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
});

import { defineFormat } from '../format.ts';

/** For machines; `datamap.schema.json` of `@nilometer/service-model` is its shape. It has no date, so that equal maps give equal bytes. */
export default defineFormat({
  id: 'json',
  extension: 'json',
  render: (map) => `${JSON.stringify(map, null, 2)}\n`,
});

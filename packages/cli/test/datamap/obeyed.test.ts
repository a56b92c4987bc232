import type { DataMap } from '@nilometer/service-model';
import { expect, test } from 'vitest';
import type { Format } from '../../src/datamap/format.ts';
import { formats } from '../../src/datamap/formats/all.generated.ts';
import { summary } from '../../src/datamap/summary.ts';
import { mapWith } from './mapWith.ts';

const context = { title: 'Orders', generatedAt: '2026-11-22T00:00:00.000Z', toolVersion: '1.0.0' };
const documents: Readonly<Record<string, Format['render']>> = { ...Object.fromEntries(Object.entries(formats).map(([id, { render }]) => [id, render])), summary };

/** What a terminal obeys, but for the white space of the document itself; https://trojansource.codes */
const OBEYED = /[\p{Cc}\p{Bidi_Control}]/u;

const said = (hidden: string): string => `be${hidden}fore`;

/** Each text of the map that comes from somebody's source. */
const mapOf = (hidden: string): DataMap => mapWith({
  service: 'orders', entity: said(hidden), field: said(hidden), type: said(hidden), table: said(hidden), subject: said(hidden), evidence: [said(hidden)],
  logged: [{ file: said(hidden), line: 1, what: `\`${said(hidden)}\`` }],
});

const signs = { escape: '\u001B', bell: '\u0007', delete: '\u007F', 'an 8-bit control': '\u009B', 'an override of direction': '\u202E', 'an isolate of direction': '\u2066' };

test.each(Object.entries(documents).flatMap(([id, render]) => Object.entries(signs).map(([name, sign]) => [id, name, sign, render] as const)))('%s spells %s', (_, __, sign, render) => {
  const document = render(mapOf(sign), context);
  expect(document).toContain('fore');
  expect(document.replace(/[\t\r\n]/g, '').match(OBEYED)).toBeNull();
});

test('JSON is read as it was written', () => {
  const map = mapOf(Object.values(signs).join(''));
  expect(JSON.parse(formats.json.render(map, context))).toEqual(map);
});

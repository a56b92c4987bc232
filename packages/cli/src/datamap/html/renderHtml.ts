import type { DataMap } from '@nilometer/service-model';
import type { FormatContext } from '../format.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { embedJson } from './embedJson.ts';
import { fieldsSection } from './fieldsSection.ts';
import { legend } from './legend.ts';
import { html, trusted } from './markup.ts';
import { early, program, styles } from './page.generated.ts';
import { packedRecords } from './packedRecords.ts';
import { script } from './script.ts';
import { servicesSummary } from './summary/servicesSummary.ts';
import { subjectsTable } from './summary/subjectsTable.ts';
import { unpackRecords } from './unpackRecords.ts';

/** `2026-11-22T09:30:00.000Z` as people write it, in universal time. */
const spoken = (instant: string): string => `${new Date(instant).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`;

/** A data map as one page that needs nothing else: no network, and no program to be read. */
export function renderHtml(map: DataMap, { title, generatedAt, toolVersion }: FormatContext): string {
  const packed = packedRecords(map.fields);
  const records = unpackRecords(packed);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(contentSecurityPolicy([early, program], [styles]))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(styles)}</style>
${script('', trusted(early))}
</head>
<body>
<a class="skip" href="#fields">Skip to the table of fields</a>
<header>
<h1>${title}</h1>
<p>Made by Nilometer ${toolVersion} from source code on <time datetime="${generatedAt}">${spoken(generatedAt)}</time>.</p>
</header>
<main>
${servicesSummary(map, records)}
${subjectsTable(records)}
${fieldsSection(map.fields, records)}
${legend}
</main>
${script(' type="application/json" id="records"', embedJson(packed))}
${script('', trusted(program))}
</body>
</html>
`.text;
}

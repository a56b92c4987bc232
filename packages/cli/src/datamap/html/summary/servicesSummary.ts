import type { DataMap, DataMapService } from '@nilometer/service-model';
import { html, nothing, type Markup } from '../markup.ts';
import { plain } from '../../plain.ts';
import type { FieldRecord } from '../recordColumns.ts';
import { counted } from '../words/counted.ts';
import { listed } from '../words/listed.ts';
import { answers } from './answers.ts';
import { notJudged } from './notJudged.ts';

function without(services: readonly DataMapService[]): Markup {
  if (services.length === 0) return nothing;
  const storing = services.filter(({ fields }) => fields > 0);
  const items = storing.map(({ name, fields }) => html`<li>${name}: ${counted(fields, 'stored field')}</li>`);
  const others = services.filter(({ fields }) => fields === 0).map(({ name }) => name);
  return html`<section><h3>No personal data was recognised here</h3>
${storing.length === 0 ? nothing : html`<ul>${items}</ul>`}
${others.length === 0 ? nothing : html`<p>Nothing that is stored was found in ${listed(others)}.</p>`}
<dl><dt>What could not be judged?</dt><dd>${notJudged(services)}</dd></dl></section>`;
}

/**
 * The answers for each service that holds personal data, and for all together where several do. `records`: of the map's
 * fields, in their order.
 */
export function servicesSummary({ services, fields }: DataMap, records: readonly FieldRecord[]): Markup {
  const holding = services.filter(({ name }) => fields.some(({ service }) => service === name));
  const each = holding.map((service) => {
    const own = fields.filter((field) => field.service === service.name);
    const ownRecords = records.filter((_, index) => fields[index]?.service === service.name);
    const scope = { services: [service], fields: own, records: ownRecords, state: holding.length > 1 ? { service: plain(service.name) } : {} };
    return html`<section><h3>${service.name}</h3>${answers(scope)}</section>\n`;
  });
  const all = holding.length > 1 ? html`<section><h3>All ${holding.length} services that hold personal data</h3>${answers({ services: holding, fields, records, state: {} })}</section>\n` : nothing;
  return html`<section aria-labelledby="services"><h2 id="services">In short</h2>
${all}${each}${without(services.filter((service) => !holding.includes(service)))}</section>`;
}

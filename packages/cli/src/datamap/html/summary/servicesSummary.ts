import type { DataMap, DataMapService } from '@nilometer/service-model';
import { html, nothing, type Markup } from '../markup.ts';
import { plain } from '../plain.ts';
import type { FieldRecord } from '../recordColumns.ts';
import { counted } from '../words/counted.ts';
import { answers } from './answers.ts';

function without(services: readonly DataMapService[]): Markup {
  if (services.length === 0) return nothing;
  const items = services.map(({ name, fields }) => html`<li>${name}: ${counted(fields, 'stored field')}</li>`);
  return html`<section><h3>No personal data was recognised here</h3><ul>${items}</ul></section>`;
}

/**
 * The answers for each service that holds personal data, and for all together where there are several. `records`: of the
 * map's fields, in their order.
 */
export function servicesSummary({ services, fields }: DataMap, records: readonly FieldRecord[]): Markup {
  const several = services.length > 1;
  const holding = services.filter(({ name }) => fields.some(({ service }) => service === name));
  const all = html`<section><h3>${several ? `All ${services.length} services together` : (services[0]?.name ?? 'No service')}</h3>${answers({ services, fields, records, state: {} })}</section>\n`;
  const each = holding.map((service) => {
    const own = fields.filter((field) => field.service === service.name);
    const ownRecords = records.filter((_, index) => fields[index]?.service === service.name);
    const scope = { services: [service], fields: own, records: ownRecords, state: { service: plain(service.name) } };
    return html`<section><h3>${service.name}</h3>${answers(scope)}</section>\n`;
  });
  return html`<section aria-labelledby="services"><h2 id="services">In short</h2>
${all}${several ? each : nothing}${several ? without(services.filter((service) => !holding.includes(service))) : nothing}</section>`;
}

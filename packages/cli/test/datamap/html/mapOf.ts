import type { DataMap, DataMapService, PersonalField } from '@nilometer/service-model';

/** A map of these fields: its services are those that they name, but for what a test says of each. */
export function mapOf(fields: readonly PersonalField[], said: Partial<DataMapService> = {}): DataMap {
  const services = [...new Set(fields.map(({ service }) => service))].map((name): DataMapService => {
    const own = fields.filter(({ service }) => service === name);
    return {
      name,
      root: `services/${name}`,
      entities: new Set(own.map(({ entity }) => entity)).size,
      fields: own.length * 3,
      personal: own.length,
      special: own.filter(({ special }) => special !== 'no').length,
      annotated: own.filter(({ annotated }) => annotated === 'pii').length,
      rights: { delete: [], export: [] },
      notJudged: [],
      ...said,
    };
  });
  return { format: 1, services, fields };
}

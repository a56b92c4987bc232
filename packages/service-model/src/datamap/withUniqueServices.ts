import type { MappedModel } from './mapped.ts';

const servicesOf = ({ name, model }: MappedModel): ReadonlySet<string> => new Set([...model.entities, ...model.behaviours].map(({ service = name }) => service).concat(name));

/** Two repositories may each have a service `api`: then it is told by the repository's folder, `shop/api`, or by the path that was asked for. */
export function withUniqueServices(models: readonly MappedModel[]): MappedModel[] {
  const all = models.map(servicesOf);
  return models.map((one, index) => {
    const isTaken = (service: string) => all.some((services, other) => other !== index && services.has(service));
    const isAlone = models.every(({ name }, other) => other === index || name !== one.name);
    const unique = (service: string): string => (!isTaken(service) ? service : service === one.name ? one.root : `${isAlone ? one.name : one.root}/${service}`);
    const renamed = <T extends { readonly service?: string }>(some: readonly T[]): T[] =>
      some.map((item) => (item.service === undefined ? item : { ...item, service: unique(item.service) }));
    const serviceOf = (file: string): string | undefined => {
      const service = one.serviceOf(file);
      return service === undefined ? undefined : unique(service);
    };
    return { ...one, serviceOf, name: unique(one.name), model: { ...one.model, entities: renamed(one.model.entities), behaviours: renamed(one.model.behaviours) }, flows: renamed(one.flows) };
  });
}

import type { Site } from '../model.ts';
import type { TableChange } from './change.ts';

/** A change with its places named as the model does. @param show from an absolute file */
export function placeChange(change: TableChange, show: (file: string) => string, service: string | undefined): TableChange {
  const placed = (site: Site): Site => ({ ...site, file: show(site.file) });
  return {
    ...change,
    site: placed(change.site),
    columnSites: Object.fromEntries(Object.entries(change.columnSites).map(([name, site]) => [name, placed(site)])),
    ...(service === undefined ? {} : { service }),
  };
}

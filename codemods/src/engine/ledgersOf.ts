import { unitKey } from './fileState.ts';
import { closeLedger, type RecipeLedger } from './ledger.ts';
import type { LedgerSite } from './site.ts';
import type { VirtualTree } from './virtualTree.ts';

/** Packages that a unit's edits name and that are not installed, by `unitKey`. */
export type Missing = ReadonlyMap<string, string>;

/** One closed ledger a recipe. */
export function ledgersOf(tree: VirtualTree, recipes: readonly string[], missing: Missing): RecipeLedger[] {
  return recipes.map((id) => {
    let found = 0;
    const sites: LedgerSite[] = [];
    for (const { path, steps } of tree.states.values()) {
      for (const step of steps) {
        if (step.recipe !== id) continue;
        found += step.found;
        const lacking = missing.get(unitKey({ recipe: id, path }));
        for (const site of step.sites) sites.push(lacking === undefined ? site : needsInstall(site, lacking));
      }
    }
    return closeLedger(id, found, sites);
  });
}

const needsInstall = (site: LedgerSite, lacking: string): LedgerSite =>
  site.status === 'migrated' ? { ...site, status: 'needs-install', reason: `edited, and ${lacking} is not installed` } : site;

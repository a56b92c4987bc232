import type { GuidelineId } from '@nilometer/policy';
import type { Check, FindingUnit } from './check.ts';
import { findings } from './findings/all.generated.ts';

const units = findings satisfies Partial<Record<GuidelineId, FindingUnit>>;

/** The ids that are about a dependency. */
export type DependencyFindingId = keyof typeof units;

const isDependencyFinding = (id: string): id is DependencyFindingId => Object.hasOwn(units, id);

/** Every finding that there is about a dependency, in the order in which they are said. */
export const checks: readonly { readonly id: DependencyFindingId; readonly check: Check }[] = Object.entries<FindingUnit>(units)
  .sort(([, a], [, b]) => a.order - b.order)
  .flatMap(([id, { check }]) => (isDependencyFinding(id) ? [{ id, check }] : []));

import { groupBy } from '@nilometer/policy';
import { bisect } from '../bisect.ts';
import type { Unit } from '../fileState.ts';
import type { Diagnostic } from './typeDelta.ts';

export interface RedUnits {
  /** Units that have to go, with the error that speaks against each. */
  readonly red: ReadonlyMap<Unit, Diagnostic>;
  /** Units that nothing speaks for or against, because the asks ran out. */
  readonly undecided: readonly Unit[];
}

/**
 * Which units bring the errors. In one go all whose own file has one, since most errors stand where the edit is; then,
 * of those left, by halving. Last, what went with a culprit (another recipe in its file, or a user of it) is tried again.
 * @param found errors with all units kept, one or more.
 * @param ask errors with only some units kept; never asked about none, which are green by definition.
 */
export async function findRedUnits(
  units: readonly Unit[],
  found: readonly [Diagnostic, ...Diagnostic[]],
  ask: (kept: readonly Unit[]) => Promise<readonly Diagnostic[]>,
  maxAsks: number,
): Promise<RedUnits> {
  const red = new Map<Unit, Diagnostic>();
  let left = maxAsks;
  let errors: readonly Diagnostic[] = found;
  const kept = (): Unit[] => units.filter((unit) => !red.has(unit));
  const askAbout = async (some: readonly Unit[]): Promise<readonly Diagnostic[]> => {
    left--;
    return ask(some);
  };

  for (let own = inTheirFile(units, errors); own.length > 0; own = inTheirFile(kept(), errors)) {
    for (const [unit, error] of own) red.set(unit, error);
    if (kept().length === 0) errors = [];
    else if (left === 0) return { red, undecided: kept() };
    else errors = await askAbout(kept());
  }
  const local = [...red.keys()];

  const [error] = errors;
  if (error) {
    const isGreen = async (some: readonly Unit[]): Promise<boolean> => (await askAbout(some)).length === 0;
    const { dropped, undecided } = await bisect(kept(), isGreen, { isRed: true, maxAsks: left });
    for (const unit of dropped) red.set(unit, error);
    if (undecided.length > 0) return { red, undecided };
  }
  for (const group of [...(error ? [local] : []), ...sharingAFile(local)]) {
    const back = group.filter((unit) => red.has(unit));
    if (back.length === 0 || left === 0) continue;
    if ((await askAbout([...kept(), ...back])).length === 0) for (const unit of back) red.delete(unit);
  }
  return { red, undecided: [] };
}

const inTheirFile = (units: readonly Unit[], errors: readonly Diagnostic[]): (readonly [Unit, Diagnostic])[] => {
  const first = new Map([...errors].reverse().map((error) => [error.file, error]));
  return units.flatMap((unit) => {
    const error = first.get(unit.path);
    return error ? [[unit, error] as const] : [];
  });
};

/** Units that other recipes' units of the same file are among, a group for each recipe: one of the recipes may be innocent. */
function sharingAFile(units: readonly Unit[]): Unit[][] {
  const shared = [...groupBy(units, ({ path }) => path).values()].filter(({ length }) => length > 1).flat();
  return [...groupBy(shared, ({ recipe }) => recipe).values()];
}

import type { DisableDirective, ServiceModel, Site } from '../model.ts';

type Judged = Pick<ServiceModel, 'entities' | 'carriers' | 'packageUses' | 'behaviours'>;

/** Lines of each file at which something stands that a guideline may be about. */
function judgedLines({ entities, carriers, packageUses, behaviours }: Judged): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>();
  const add = ({ file, range }: Site): void => {
    const known = lines.get(file) ?? new Set();
    lines.set(file, known.add(range.start.line));
  };
  for (const entity of [...entities, ...carriers]) [entity, ...entity.fields].forEach(add);
  packageUses.forEach(add);
  behaviours.forEach(add);
  return lines;
}

/** Makes a test: does a comment take anything with it that a guideline may judge? To where it reaches, or to the end of the file. */
export function coversJudged(model: Judged): (directive: DisableDirective) => boolean {
  const lines = judgedLines(model);
  return ({ kind, file, range: { end } }) => {
    const judged = lines.get(file);
    if (!judged) return false;
    if (kind === 'disable-line') return judged.has(end.line);
    if (kind === 'disable-next-line') return judged.has(end.line + 1);
    return [...judged].some((line) => line >= end.line);
  };
}

import type { Detection } from '../../detector.ts';

const keyOf = ({ file, data }: Detection): string => `${file}\0${data['name'] ?? ''}`;

const holds = (outer: Detection, { range: { start, end } }: Detection): boolean =>
  outer.range.start.offset <= start.offset && outer.range.end.offset >= end.offset &&
  outer.range.end.offset - outer.range.start.offset > end.offset - start.offset;

/** One value that leaves by a call within a call is one leak, told at the outer one: `logger.error(new Error(user.email))`. */
export function outermost(found: readonly Detection[]): Detection[] {
  const alike = new Map<string, Detection[]>();
  for (const one of found) {
    const group = alike.get(keyOf(one)) ?? [];
    alike.set(keyOf(one), group);
    group.push(one);
  }
  return found.filter((one) => !alike.get(keyOf(one))?.some((other) => holds(other, one)));
}

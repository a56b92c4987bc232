import type { Origin, Step } from '../../link/code.ts';

const STEP = /\(\d*\)|\{\}/g;

/** The step that ends a part of an origin's path: the arguments of `getRepository()` in `DataSource{}.getRepository().save`. */
export const stepAt = ({ steps }: Pick<Origin, 'steps'>, prefix: string): Step | undefined => steps[(prefix.match(STEP)?.length ?? 0) - 1];

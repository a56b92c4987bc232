import type { Config } from './schema/config.ts';

/** Does the configuration lock the row of this guideline? */
export const isLocked = ({ guidelines }: Config, id: string): boolean => {
  const row = guidelines?.[id];
  return typeof row === 'object' && row.locked === true;
};

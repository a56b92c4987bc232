import type { Chain, LinkedMember } from '../link/linkedClass.ts';

/** Members with a decorator that could not be followed: it may do what no known one does, but make no column of a method. */
export const undecidedMembers = ({ classes }: Chain): LinkedMember[] =>
  classes.flatMap(({ members }) =>
    members.filter(({ decorators, fact }) =>
      fact.method === undefined &&
      decorators.some(({ unknown }) => unknown === 'missing' || unknown === 'company') &&
      decorators.every(({ applied }) => applied.length === 0)));

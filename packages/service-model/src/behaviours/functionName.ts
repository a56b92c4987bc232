import type { CodeFunction } from '../link/code.ts';

/** `UsersService.create`, `create`; empty for a function without a name and for a file's own code. */
export const functionName = ({ owner, fact }: CodeFunction): string =>
  owner && fact.name !== '' ? `${owner.fact.name}.${fact.name}` : fact.name;

import type { Manifest } from '../model.ts';

/** Is a package there for its scripts alone: what a server does in it, or what is printed, concerns whoever runs them? */
export const isOfScripts = ({ scripts, isService, workspaceRoot }: Manifest): boolean => scripts && !isService && !workspaceRoot;

export type * from './model.ts';
export * from './detector.ts';
export type * from './project.ts';
export type * from './syntax/moduleUse.ts';
export { parseModule, syntaxProblems, type SyntaxProblem } from './syntax/parseModule.ts';
export { readModuleUses, type ModuleUses } from './syntax/readModuleUses.ts';
export { packageNameOf } from './syntax/packageNameOf.ts';

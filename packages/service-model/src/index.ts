export type * from './model.ts';
export * from './detector.ts';
export type * from './project.ts';

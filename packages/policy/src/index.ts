export type * from './finding.ts';
export type * from './report.ts';
export * from './guideline.ts';
export * from './profile.ts';
export type * from './waiver.ts';
export type * from './policy.ts';

export { classify } from './classify.ts';
export type * from './classified.ts';
export { annotationEdits, type AnnotationRequest } from './annotate/annotationEdits.ts';
export { decoratorEdit, type InsertAt } from './annotate/decoratorEdit.ts';
export { importEdit, type ImportEdit } from './annotate/importEdit.ts';
export { piiCategories, type PiiCategory } from './categories.ts';

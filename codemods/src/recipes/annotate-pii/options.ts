import { z } from 'zod';

export const annotateOptions = z.strictObject({
  minConfidence: z
    .enum(['high', 'medium', 'low'])
    .default('high')
    .describe('how sure the classifier has to be: high, medium or low; what is below is no site'),
});

export type AnnotateOptions = ReturnType<typeof annotateOptions.parse>;

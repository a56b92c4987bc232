import type { Site } from '../model.ts';
import { rangeAt } from '../syntax/lineStarts.ts';
import type { ColumnDraft, TableChange, TableStep } from './change.ts';

const columnsOf = (step: TableStep): readonly ColumnDraft[] =>
  step.kind === 'create' ? step.columns : step.kind === 'add-column' ? [step.column] : [];

/** Steps with their places. */
export const changesOf = (steps: readonly TableStep[], file: string, reader: string, lineStarts: readonly number[]): TableChange[] =>
  steps.map((step) => {
    const siteAt = (span: TableStep['span']): Site => ({ file, range: rangeAt(lineStarts, span) });
    const own = columnsOf(step).filter(({ span }) => span.start !== step.span.start);
    return { step, reader, site: siteAt(step.span), columnSites: Object.fromEntries(own.map(({ name, span }) => [name, siteAt(span)])) };
  });

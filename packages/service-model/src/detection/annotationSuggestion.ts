import type { SymbolRef } from '@nilometer/policy';
import type { DetectorContext, Suggestion } from '../detector.ts';
import type { Entity, Field } from '../model.ts';
import { annotationEdits } from '../pii/annotate/annotationEdits.ts';
import { importEdit, type ImportEdit } from '../pii/annotate/importEdit.ts';
import { profileOf } from './profileOf.ts';

const typeScript = /\.[cm]?tsx?$/;

/** A field that a decorator can be put on without changing what is stored. */
export const isDecoratable = (entity: Entity, field: Field): boolean =>
  !entity.platformWritten && typeScript.test(field.file) && field.insertAt !== undefined;

/** Makes a function that suggests to annotate a field, and that parses each file once. */
export function annotationSuggester({ policy, textOf }: DetectorContext): (entity: Entity, field: Field, category: string) => readonly Suggestion[] {
  const parsed = new Map<string, ImportEdit>();
  const imported = (file: string, text: string, symbol: SymbolRef): ImportEdit => {
    const key = JSON.stringify([file, symbol.module, symbol.symbol]);
    const known = parsed.get(key) ?? importEdit(text, symbol);
    parsed.set(key, known);
    return known;
  };
  return (entity, field, category) => {
    const symbol = profileOf(entity, policy)?.concepts.pii[0];
    if (!symbol || !isDecoratable(entity, field)) return [];
    const text = textOf?.(field.file);
    if (text === undefined) return [];
    const edits = annotationEdits({ text, field, category, symbol, imported: imported(field.file, text, symbol) });
    return [{ messageId: 'annotate', data: { symbol: symbol.symbol, category }, edits }];
  };
}

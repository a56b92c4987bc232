import type { DecoratorFact } from '../syntax/facts.ts';
import type { Applied, LinkedDecorator } from './applied.ts';
import { fillArgs } from './fillArgs.ts';
import type { SymbolTable } from './SymbolTable.ts';

/** Aliases of aliases: ever-gauzy goes 3 deep. */
const MAX_DEPTH = 6;

function appliedBy(symbols: SymbolTable, file: string, use: DecoratorFact, depth: number): Applied[] {
  const { target } = symbols.resolve(file, use.ref);
  if (target.kind === 'known') return [{ module: target.module, symbol: target.symbol, args: use.args ?? [] }];
  if (target.kind !== 'wrapper' || depth === MAX_DEPTH) return [];
  const { fact } = target;
  return fact.applies
    .filter(({ ref }) => !fact.params.includes(ref.split('.')[0] ?? ref))
    .flatMap((inner) => appliedBy(symbols, target.file, { ref: inner.ref, args: fillArgs(inner, fact.params, use.args ?? []) }, depth + 1));
}

/** What a decorator stands for, through aliases and functions that compose others. */
export function expandDecorator(symbols: SymbolTable, file: string, use: DecoratorFact): LinkedDecorator {
  const name = use.ref.slice(use.ref.lastIndexOf('.') + 1);
  const applied = appliedBy(symbols, file, use, 0);
  const { target } = symbols.resolve(file, use.ref);
  const origin = 'module' in target ? `${target.symbol} of ${target.module}` : name;
  if (applied.length > 0) return { name, applied, unknown: null, origin };
  const unknown = target.kind === 'missing' || target.kind === 'foreign' ? target.kind : 'company';
  return { name, applied, unknown, origin };
}

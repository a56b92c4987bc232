import type { Decision } from '../../engine/recipe.ts';
import type { Node } from '../../syntax/node.ts';
import type { RenameOptions } from './options.ts';

/** A statement or expression through which names of the old module reach a file, and what becomes of it. */
export interface SymbolUse {
  readonly offset: number;
  readonly decision: Decision;
}

export interface SymbolContext {
  readonly text: string;
  readonly program: Node;
  readonly options: RenameOptions;
  readonly rerun: string;
}

/** Whole-module access: which of its names are used can't be split off without touching every use. */
export function leaveToPerson({ text, options, rerun }: SymbolContext, node: Node, names: readonly string[]): SymbolUse {
  const seen = text.slice(node.start, node.end).split(/\r\n|\r|\n/, 1)[0] ?? '';
  const list = names.join(', ');
  return {
    offset: node.start,
    decision: {
      status: 'manual',
      class: 'H',
      reason: `${list} is reached through the whole module`,
      instruction: {
        seen,
        unsafeBecause: `other names of ${options.from} may be used through the same binding, and they do not move to ${options.to}`,
        choices: [`import ${list} by name, so that the recipe can move it`, `bind ${options.to} beside it and change the uses by hand`],
        rerun,
      },
    },
  };
}

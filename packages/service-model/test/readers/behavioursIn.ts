import type { Behaviour } from '../../src/behaviour.ts';
import { projectOf, type Tree } from '../projectOf.ts';

function told(one: Behaviour): string {
  switch (one.kind) {
    case 'producer': return `${one.broker} <- ${one.topic ?? '?'}`;
    case 'consumer': return `${one.broker} -> ${one.topic ?? '?'} ${one.handler?.name ?? '?'}`;
    case 'http': return `${one.client} ${one.method ?? '?'} ${one.url ?? '?'}`;
    case 'flag': return `${one.client} ${one.flag ?? '?'}`;
    default: return one.kind;
  }
}

/** Behaviours of a kind, in short: what, the function it stands in, and the helper's name. */
export const behavioursIn = (tree: Tree, kinds: readonly Behaviour['kind'][] = ['producer', 'consumer', 'http', 'flag']): string[] =>
  projectOf(tree).model().behaviours
    .filter(({ kind }) => kinds.includes(kind))
    .map((one) => `${told(one)}${one.in === '' ? '' : ` in ${one.in}`}${one.via ? ` via ${one.via.name}` : ''}`);

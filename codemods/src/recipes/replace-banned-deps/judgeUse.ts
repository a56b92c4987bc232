import { hasComment } from '../../edits/removeFromList.ts';
import type { Decision } from '../../engine/recipe.ts';
import type { Node } from '../../syntax/node.ts';
import type { Step } from '../../syntax/walk.ts';
import { accessChain, chainText } from './accessChain.ts';
import type { Rewrite } from './mappings.ts';
import type { Target } from './targets.ts';

/** What can be said about a use from the code around it. */
export type Verdict =
  | { readonly kind: 'rewrite'; readonly rewrite: Rewrite; readonly start: number; readonly end: number }
  | { readonly kind: 'none'; readonly why: string };

export interface FileFacts {
  readonly text: string;
  /** Names that the file declares anywhere: a global of the same name may be hidden. */
  readonly declared: ReadonlySet<string>;
  /** Is the file bundled for browsers, where Node's modules do not exist? */
  readonly runsInBrowser: boolean;
}

/** @param node the name or the `require()` call that stands for `path` of the package. */
export function judgeUse(target: Target, path: string, node: Node, up: Step | undefined, { text, declared, runsInBrowser }: FileFacts): Verdict {
  const links = accessChain(node, up);
  for (let length = links.length; length > 0; length--) {
    const taken = links.slice(0, length);
    const chain = chainText(path, taken);
    const rewrite = Object.hasOwn(target.rewrites, chain) ? target.rewrites[chain] : undefined;
    const end = taken.at(-1)?.node.end;
    if (!rewrite || end === undefined) continue;
    if (hasComment(text.slice(node.start, end))) return none('a comment stands inside the expression');
    if (rewrite.kind === 'call' && runsInBrowser) return none('the file is bundled for browsers, which have no node:crypto');
    const hidden = rewrite.kind === 'expression' ? rewrite.globals.find((name) => declared.has(name)) : undefined;
    return hidden === undefined ? { kind: 'rewrite', rewrite, start: node.start, end } : none(`the file declares its own ${hidden}`);
  }
  const seen = chainText(path === '' ? '' : `.${path}`, links);
  const name = target.name + (seen === '' || /^[.(]/.test(seen) ? seen : `.${seen}`);
  return none(links.at(-1)?.text === '()' ? `${name} has no counterpart that surely does the same` : `${name} is used as a value or type, or with arguments`);
}

const none = (why: string): Verdict => ({ kind: 'none', why });

/** A use without a counterpart is a person's. */
export function leaveUse({ unsafeBecause, choices }: Pick<Target, 'unsafeBecause' | 'choices'>, why: string, text: string, offset: number, rerun: string): Decision {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const seen = (/^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '').trim();
  return {
    status: 'manual',
    class: 'H',
    reason: why,
    instruction: { seen: seen.length > 160 ? `${seen.slice(0, 157)}...` : seen, unsafeBecause, choices, rerun },
  };
}

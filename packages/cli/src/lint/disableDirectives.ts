import { commentsOf, type Comment } from './commentsOf.ts';

/** A comment that switches rules off: `// eslint-disable-next-line nilometer/x -- owner:@team expires:2026-12-31 why`. */
export interface DisableDirective {
  readonly kind: 'disable-next-line' | 'disable-line' | 'disable' | 'enable';
  /** Guideline ids; empty means every rule. */
  readonly guidelines: readonly string[];
  /** 1-based line on which the comment ends. */
  readonly line: number;
  readonly owner: string | null;
  readonly expires: string | null;
  readonly reason: string;
}

const DIRECTIVE = /^\s*(?:eslint|oxlint)-(disable-next-line|disable-line|disable|enable)\b([\s\S]*)$/;

/** Directives of a text in order; those that name rules of other plugins alone are left out. */
export function disableDirectives(file: string, text: string): DisableDirective[] {
  // Most texts have none, and a parse is dear.
  return text.includes('lint-disable') ? commentsOf(file, text).flatMap(directiveIn) : [];
}

function directiveIn({ reach, text, endLine }: Comment): DisableDirective[] {
  const [, word, rest = ''] = DIRECTIVE.exec(text) ?? [];
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined || (reach === 'line' && !kind.endsWith('-line'))) return [];
  const [rules = '', ...justification] = rest.split(/\s-{2,}\s/);
  const named = rules.split(',').map((rule) => rule.trim()).filter(Boolean);
  const guidelines = named.filter((rule) => rule.startsWith('nilometer/')).map((rule) => rule.slice('nilometer/'.length));
  if (named.length > 0 && guidelines.length === 0) return [];
  return [{ kind, guidelines, line: endLine, ...justify(justification.join(' -- ')) }];
}

const KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const;

function justify(words: string): Pick<DisableDirective, 'owner' | 'expires' | 'reason'> {
  const owner = /(?:^|\s)owner:\s*(\S+)/.exec(words)?.[1] ?? null;
  const expires = /(?:^|\s)expires:\s*(\S+)/.exec(words)?.[1] ?? null;
  return { owner, expires, reason: words.replace(/(?:^|\s)(?:owner|expires):\s*\S+/g, ' ').trim() };
}

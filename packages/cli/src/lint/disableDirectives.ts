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

const COMMENT =
  /(?:\/\/|\/\*)[ \t]*(?:eslint|oxlint)-(disable-next-line|disable-line|disable|enable)\b((?:(?!\*\/)[^\r\n])*)/g;

/** Directives of a text in order; rules of other plugins are left out. */
export function disableDirectives(text: string): DisableDirective[] {
  if (!text.includes('lint-disable')) return [];
  return [...text.matchAll(COMMENT)].flatMap((match) => {
    const [rules = '', ...justification] = (match[2] ?? '').split(/\s-{2,}\s/);
    const named = rules.split(',').map((rule) => rule.trim()).filter(Boolean);
    const guidelines = named.filter((rule) => rule.startsWith('nilometer/')).map((rule) => rule.slice('nilometer/'.length));
    if (named.length > 0 && guidelines.length === 0) return [];
    return [{
      kind: kindOf(match[1]),
      guidelines,
      line: lineAt(text, match.index + match[0].length),
      ...justify(justification.join(' -- ')),
    }];
  });
}

const KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const;
const kindOf = (word: string | undefined) => KINDS.find((kind) => kind === word) ?? 'disable';

function justify(words: string): Pick<DisableDirective, 'owner' | 'expires' | 'reason'> {
  const owner = /(?:^|\s)owner:\s*(\S+)/.exec(words)?.[1] ?? null;
  const expires = /(?:^|\s)expires:\s*(\S+)/.exec(words)?.[1] ?? null;
  return { owner, expires, reason: words.replace(/(?:^|\s)(?:owner|expires):\s*\S+/g, ' ').trim() };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

const KINDS = ['ts', 'js', 'json', 'prisma'] as const;
const VERDICTS = ['incorrect', 'correct'] as const;

export interface DocExample {
  readonly kind: (typeof KINDS)[number];
  readonly verdict: (typeof VERDICTS)[number];
  /** ESLint's options of the rule: one object or none. */
  readonly options: readonly Readonly<Record<string, unknown>>[];
  readonly code: string;
  /** 1-based, of the opening fence. */
  readonly line: number;
}

const FENCE = /^```(\w+) (\w+)(?: options=(\{.*\}))?\n([\s\S]*?)^```$/gm;

/** The examples of a rule's page: fences that say whether they are right, ```` ```ts incorrect ```` or ```` ```prisma correct ````. */
export function docExamples(page: string): DocExample[] {
  return [...page.matchAll(FENCE)].map((match) => {
    const [, kindAsWritten, verdictAsWritten, options = '', code = ''] = match;
    const kind = KINDS.find((known) => known === kindAsWritten);
    const verdict = VERDICTS.find((known) => known === verdictAsWritten);
    const line = page.slice(0, match.index).split('\n').length;
    if (!kind || !verdict) throw new Error(`line ${line}: a fence is one of ${KINDS.join(', ')}, then ${VERDICTS.join(' or ')}`);
    return { kind, verdict, options: JSON.parse(`[${options}]`), code, line };
  });
}

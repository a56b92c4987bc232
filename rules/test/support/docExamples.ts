const KINDS = ['ts', 'js', 'json', 'prisma'] as const;
const VERDICTS = ['incorrect', 'correct'] as const;

interface Fence {
  readonly kind: (typeof KINDS)[number];
  readonly code: string;
}

export interface DocExample extends Fence {
  readonly verdict: (typeof VERDICTS)[number];
  /** ESLint's options of the rule: one object or none. */
  readonly options: readonly Readonly<Record<string, unknown>>[];
  /** 1-based, of the opening fence. */
  readonly line: number;
  /** Another file of the same service, that the page shows just before. */
  readonly beside: Fence | undefined;
}

const FENCE = /^```(\w+) (\w+)(?: options=(\{.*\}))?\n([\s\S]*?)^```$/gm;

/**
 * The examples of a rule's page: fences that say whether they are right, ```` ```ts incorrect ```` or ```` ```prisma correct ````.
 * ```` ```ts beside ```` is no example, but a file that the next one has beside it.
 */
export function docExamples(page: string): DocExample[] {
  let beside: Fence | undefined;
  return [...page.matchAll(FENCE)].flatMap((match) => {
    const [, kindAsWritten, verdictAsWritten, options = '', code = ''] = match;
    const kind = KINDS.find((known) => known === kindAsWritten);
    const verdict = VERDICTS.find((known) => known === verdictAsWritten);
    const line = page.slice(0, match.index).split('\n').length;
    if (kind && verdictAsWritten === 'beside') {
      beside = { kind, code };
      return [];
    }
    if (!kind || !verdict) throw new Error(`line ${line}: a fence is one of ${KINDS.join(', ')}, then ${VERDICTS.join(' or ')}, or beside`);
    const example = { kind, verdict, options: JSON.parse(`[${options}]`), code, line, beside };
    beside = undefined;
    return [example];
  });
}

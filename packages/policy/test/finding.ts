import type { LevelledFinding } from '../src/finding.ts';

const at = (line: number, column: number) => ({ line, column, offset: 0 });

/** A finding of which a test says only what it is about. */
export const finding = (parts: Partial<LevelledFinding> = {}): LevelledFinding => ({
  guideline: 'entity-version',
  messageId: 'missing',
  message: 'Order has no version field.',
  file: 'src/order.ts',
  range: { start: at(3, 14), end: at(3, 19) },
  fingerprint: '0123456789abcdef',
  fixes: [],
  docsUrl: 'https://example.com/entity-version',
  level: 'error',
  ...parts,
});

export const range = (line: number, column: number, endColumn = column + 5, endLine = line) => ({ start: at(line, column), end: at(endLine, endColumn) });

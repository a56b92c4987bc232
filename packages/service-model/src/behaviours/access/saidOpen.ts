import type { CodeContext } from '../../reader.ts';

/** What declares open to all what stands at an offset, if a comment above it does. */
export const saidOpen = (file: string, offset: number, { code }: CodeContext): string | null =>
  (code.code(file)?.openings ?? []).some(({ start, end }) => start <= offset && offset < end) ? 'a comment' : null;

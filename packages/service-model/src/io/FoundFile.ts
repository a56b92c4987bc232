import type { Detection } from '../detector.ts';
import type { Basis } from './snapshot.ts';

/** `[hash of the file's content, places in `questions` of what was asked, what was found by such a place]`; nothing found is left out. */
export type FoundRow = readonly [string, readonly number[], Readonly<Record<string, readonly Detection[]>>];

/** What detectors found in files, with all that it follows from. */
export interface FoundFile {
  /** `2026-11-30`: what is banned or expired depends on it. */
  readonly day: string;
  readonly basis: Basis;
  readonly questions: readonly string[];
  readonly files: Readonly<Record<string, FoundRow>>;
}

export interface FoundIn {
  readonly hash: string;
  readonly byQuestion: ReadonlyMap<string, readonly Detection[]>;
}

/** One file's rows of both, where they are about the same content; else the later one's. */
export function mergeFound(earlier: FoundFile | undefined, state: Pick<FoundFile, 'day' | 'basis'>, later: ReadonlyMap<string, FoundIn>): FoundFile {
  const questions = [...(earlier?.questions ?? [])];
  const places = new Map(questions.map((question, place) => [question, place]));
  const placeOf = (question: string): number => {
    const known = places.get(question) ?? questions.push(question) - 1;
    places.set(question, known);
    return known;
  };
  const files: Record<string, FoundRow> = { ...earlier?.files };
  for (const [file, { hash, byQuestion }] of later) {
    const before = files[file];
    const [, asked, found]: FoundRow = before?.[0] === hash ? before : [hash, [], {}];
    const now = [...byQuestion].map(([question, detections]) => [placeOf(question), detections] as const);
    files[file] = [
      hash,
      [...new Set([...asked, ...now.map(([place]) => place)])],
      { ...found, ...Object.fromEntries(now.filter(([, detections]) => detections.length > 0)) },
    ];
  }
  return { ...state, questions, files };
}

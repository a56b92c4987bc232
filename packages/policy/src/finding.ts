/** A place in a text. `line` and `column` count from 1, as ESLint, SARIF and editors print them. */
export interface Position {
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** 0-based, in UTF-16 code units of the text after its byte order mark. */
  readonly offset: number;
}

/** Half-open: `end` is the position after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * One thing that is not as the company wants it. A finding has no severity: the configuration gives it
 * a level (see `LevelledFinding`), so that one finding means the same to every reader.
 */
export interface Finding {
  /** The id of a catalogue row: `entity-version`, `ga/stale`. */
  readonly guideline: string;
  /** Which of the guideline's messages this is, as in ESLint. */
  readonly messageId: string;
  readonly message: string;
  /** Relative to the report's root, with `/` on every system. */
  readonly file: string;
  readonly range: Range;
  /** The entity that it is about, where there is one. */
  readonly entity?: string;
  /** The npm package that it is about, where there is one: waivers match it. */
  readonly package?: string;
  /** The version of that package, where it is known. */
  readonly version?: string;
  /** Survives line moves and reformatting; see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** Recipe ids that `nilometer migrate --recipe` takes. */
  readonly fixes: readonly string[];
  readonly docsUrl: string;
}

export type Level = 'error' | 'warn' | 'notice';

export interface LevelledFinding extends Finding {
  readonly level: Level;
}

/** A text that recipes look at. `path` is relative to the run's root, with `/` on every system. */
export interface SourceFile {
  readonly path: string;
  /** Without its byte order mark: offsets count UTF-16 units from the first real character. */
  readonly text: string;
}

/** The text as it is on disk: the mark is kept aside, so that no edit can reach it. */
export interface StoredText {
  readonly bom: boolean;
  readonly text: string;
}

export const encodeText = ({ bom, text }: StoredText): Buffer => Buffer.from(bom ? '\uFEFF' + text : text, 'utf8');

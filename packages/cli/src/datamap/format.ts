import type { DataMap } from '@nilometer/service-model';

/** What a document says of itself. */
export interface FormatContext {
  readonly title: string;
  /** ISO instant. Documents for people show it; data for machines leaves it out, so that equal maps give equal bytes. */
  readonly generatedAt: string;
  readonly toolVersion: string;
}

/** A way to write a data map. One file each under `formats/`, named by its id; adding one touches nothing else. */
export interface Format {
  /** What `--format` takes. */
  readonly id: string;
  /** Without the dot: `--out` chooses the format by it. */
  readonly extension: string;
  /** Pure: the whole document, ending with a line break. */
  render(map: DataMap, context: FormatContext): string;
}

export const defineFormat = (format: Format): Format => format;

export interface Fence {
  /** First word after the backticks, '' without one. */
  readonly language: string;
  readonly text: string;
  /** 1-based line of its first line of text. */
  readonly line: number;
}

const fencePattern = /^(?<indent> *)(?<ticks>`{3,})(?<language>\w*)[^\n]*\n(?<text>[\s\S]*?)^\k<indent>\k<ticks> *$/gm;

export function fencesOf(markdown: string): Fence[] {
  return [...markdown.matchAll(fencePattern)].map(({ groups, index }) => ({
    language: groups?.['language'] ?? '',
    text: groups?.['text'] ?? '',
    line: markdown.slice(0, index).split('\n').length + 1,
  }));
}

/** Targets of links and images: inline, by reference, and in HTML. Code is no place for links, so it is left out. */
export function linksOf(markdown: string): string[] {
  const prose = markdown.replace(fencePattern, '').replace(/(`+)[^`][\s\S]*?\1/g, '');
  const patterns = [/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g, /^\s*\[[^\]]+\]:\s+(\S+)/gm, /<(?:a|img|source)\b[^>]*?(?:href|src|srcset)="([^"]+)"/g];
  return patterns.flatMap((pattern) => [...prose.matchAll(pattern)].flatMap(([, target]) => target ?? []));
}

/** Ids that GitHub gives to headings: lower case, punctuation dropped, spaces to hyphens, repetitions numbered. */
export function anchorsOf(markdown: string): Set<string> {
  const seen = new Map<string, number>();
  const prose = markdown.replace(fencePattern, '');
  const headings = [...prose.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, title = '']) => {
    const slug = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  const explicit = [...prose.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
  return new Set([...headings, ...explicit]);
}

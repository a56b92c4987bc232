import { lineStartsOf, rangeAt } from '../syntax/lineStarts.ts';
import type { DisableDirective } from '../model.ts';
import type { Comment } from './commentsOf.ts';

/** A directive of a content, whichever files have it. */
export type DisableFact = Omit<DisableDirective, 'file'>;

const KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const;
const DIRECTIVE = /^\s*(?:eslint|oxlint)-(disable-next-line|disable-line|disable|enable)\b([\s\S]*)$/;
/** `/* eslint nilometer/entity-version: "off" *\/`: https://eslint.org/docs/latest/use/configure/rules#use-configuration-comments */
const CONFIGURATION = /^\s*eslint\s([\s\S]*)$/;
const SWITCHED_OFF = /(?:^|[\s,{"'])nilometer\/([\w/-]+)["']?\s*:\s*\[?\s*(?:["']off["']|off\b|["']?0\b)/g;

/** A directive that names rules of ours, or none; in the text of comments of other plugins' rules there is neither. */
const OURS_OR_ALL = /lint-(?:disable|enable)(?:-next-line|-line)?\b(?:[^\n]*nilometer\/|\s*(?:\*\/|--|$|\n|\r))|lint-(?:disable|enable)[^*]*nilometer\//m;
const CONFIGURED = /\/\*\s*eslint\s[^*]*nilometer\//;

/** Cheap; never says no to a text with a directive that concerns rules of ours. Most texts have none, and a parse is dear. */
export const mayHoldDisables = (text: string): boolean =>
  (text.includes('lint-disable') && OURS_OR_ALL.test(text)) || (text.includes('nilometer/') && CONFIGURED.test(text));

/** Directives of a text in order; those that name rules of other plugins alone are left out. */
export function disableDirectives(text: string, comments: readonly Comment[]): DisableFact[] {
  const lineStarts = lineStartsOf(text);
  return comments.flatMap((comment) => {
    const found = directiveIn(comment) ?? configurationIn(comment);
    if (!found) return [];
    return [{ ...found, range: rangeAt(lineStarts, comment.span) }];
  });
}

type Said = Omit<DisableFact, 'range'>;

function directiveIn({ reach, text }: Comment): Said | undefined {
  const [, word, rest = ''] = DIRECTIVE.exec(text) ?? [];
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined || (reach === 'line' && !kind.endsWith('-line'))) return undefined;
  const { rules, words } = parts(rest);
  const named = rules.split(',').map((rule) => rule.trim()).filter(Boolean);
  const guidelines = named.filter((rule) => rule.startsWith('nilometer/')).map((rule) => rule.slice('nilometer/'.length));
  return named.length > 0 && guidelines.length === 0 ? undefined : { kind, guidelines, ...justify(words) };
}

function configurationIn({ reach, text }: Comment): Said | undefined {
  const [, rest] = CONFIGURATION.exec(text) ?? [];
  if (rest === undefined || reach === 'line') return undefined;
  const { rules, words } = parts(rest);
  const guidelines = [...rules.matchAll(SWITCHED_OFF)].map(([, id = '']) => id);
  return guidelines.length === 0 ? undefined : { kind: 'configure', guidelines, ...justify(words) };
}

function parts(said: string): { readonly rules: string; readonly words: string } {
  const [rules = '', ...justification] = said.split(/\s-{2,}\s/);
  return { rules, words: justification.join(' -- ') };
}

function justify(words: string): Pick<Said, 'owner' | 'expires' | 'reason'> {
  const owner = /(?:^|\s)owner:\s*(\S+)/.exec(words)?.[1] ?? null;
  const expires = /(?:^|\s)expires:\s*(\S+)/.exec(words)?.[1] ?? null;
  return { owner, expires, reason: words.replace(/(?:^|\s)(?:owner|expires):\s*\S+/g, ' ').trim() };
}

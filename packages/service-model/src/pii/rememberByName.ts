import type { Knowledge } from './knowledge.ts';

/** Names of a large service; then all are forgotten, so that an editor that runs for days holds no more. */
const MOST = 20_000;

/** A conclusion from a name, drawn once: code has few names and says them often (`id`, `createdAt`, `email`). */
export function rememberByName<Answer>(conclude: (name: string, knowledge: Knowledge) => Answer): (name: string, knowledge: Knowledge) => Answer {
  const known = new WeakMap<Knowledge, Map<string, { readonly answer: Answer }>>();
  return (name, knowledge) => {
    const byName = known.get(knowledge) ?? new Map<string, { readonly answer: Answer }>();
    known.set(knowledge, byName);
    const before = byName.get(name);
    if (before) return before.answer;
    if (byName.size >= MOST) byName.clear();
    const answer = conclude(name, knowledge);
    byName.set(name, { answer });
    return answer;
  };
}

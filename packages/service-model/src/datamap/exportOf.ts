import type { Answer } from './answers.ts';
import type { Coverage } from './dataMap.ts';
import type { Mapped } from './mapped.ts';
import { placeOf } from './placeOf.ts';
import { unanswered, type WaysIn } from './unanswered.ts';

/** Is a field handed over when its data subject asks for it (Art. 15 and 20 GDPR)? */
export function exportOf({ entity }: Mapped, answers: readonly Answer[], waysIn: WaysIn): Coverage {
  if (answers.length === 0) return unanswered('for a copy', waysIn);
  for (const { reached = [], place } of answers) {
    const deed = reached.find(({ record, does }) => record === entity.name && does === 'reads');
    if (deed) return { covered: 'yes', because: `${deed.flow.name || 'the handler'} reads ${entity.name}`, places: [place, ...deed.calls.slice(0, 1).map((call) => placeOf(call, deed.flow.name))] };
  }
  const lost = answers.filter(({ reached }) => reached === undefined).map(({ name }) => name);
  const places = answers.map(({ place }) => place);
  if (lost.length > 0) return { covered: 'unknown', because: `${lost.join(', ')} could not be followed`, places };
  return { covered: 'unknown', because: `${answers.map(({ name }) => name).join(', ')} is not seen to read ${entity.name}`, places };
}

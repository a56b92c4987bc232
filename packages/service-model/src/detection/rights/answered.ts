import type { GdprHandler, Write } from '../../behaviour.ts';
import { builtInKnowledge } from '../../builtInKnowledge.ts';
import type { ServiceModel } from '../../model.ts';
import { exportsRecord } from './exportsRecord.ts';
import { isKeptByAnother } from './isKeptByAnother.ts';
import { isRecordOfPerson } from './isRecordOfPerson.ts';
import type { Holding } from './holdings.ts';
import { mayAnswer } from './mayAnswer.ts';
import { readsSole } from './readsSole.ts';
import { waysInto } from './waysInto.ts';

/** Is a right answered? `no` with the number of ways in, none of which answers it. */
export type Answered = { readonly is: 'yes' | 'unknown' } | { readonly is: 'no'; readonly ways: number };

const UNKNOWN: Answered = { is: 'unknown' };

/** `users.delete(…)` behind whatever way in may well be the answer. */
const deletesPerson = ({ operation, entity }: Write): boolean => operation === 'delete' && entity !== null && isRecordOfPerson(entity, builtInKnowledge());

/**
 * Is a right answered by a service? Where the policy names the services, by each for itself; else what any service of
 * the repository answers, or may answer, may be passed on to this one.
 */
export function answered(right: GdprHandler['right'], holding: Holding, holders: ReadonlySet<string | undefined>, model: ServiceModel, declared: boolean): Answered {
  const { service, entities, richest } = holding;
  const near = model.behaviours.filter((one) => !declared || service === undefined || one.service === service || one.service === undefined || !holders.has(one.service));
  if (near.some((one) => one.kind === 'gdpr' && one.right === right)) return { is: 'yes' };
  // The platform answers for what it writes.
  if (entities.every(({ platformWritten }) => platformWritten)) return { is: 'yes' };
  if (isKeptByAnother(holding, model)) return UNKNOWN;
  const { ways, known } = waysInto(holding, holders, model);
  if (!known || near.some((one) => (one.kind === 'endpoint' || one.kind === 'consumer') && mayAnswer(one, right))) return UNKNOWN;
  if (right === 'delete' && near.some((one) => one.kind === 'write' && deletesPerson(one))) return UNKNOWN;
  if (right === 'export' && near.some((one) => one.kind === 'endpoint' && (readsSole(one, entities) || exportsRecord(one, richest)))) return UNKNOWN;
  return { is: 'no', ways: ways.length };
}

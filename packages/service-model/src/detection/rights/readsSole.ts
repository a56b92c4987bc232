import type { Endpoint } from '../../behaviour.ts';
import { builtInKnowledge } from '../../builtInKnowledge.ts';
import type { Entity } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isRecordOfPerson } from './isRecordOfPerson.ts';

const isParameter = (segment: string): boolean => /^[:{*[]/.test(segment);

/**
 * Does a way in show a record of a person by its key, and is that record all that a service holds of anybody: `GET
 * /administrators/:id` beside an `Administrator`? What it shows is a copy, whatever it is called.
 */
export function readsSole({ method, path }: Pick<Endpoint, 'method' | 'path'>, entities: readonly Pick<Entity, 'name'>[]): boolean {
  const [only, ...others] = entities;
  if (!only || others.length > 0 || method !== 'GET' || path === null || !isRecordOfPerson(only.name, builtInKnowledge())) return false;
  const [key, of] = path.split('/').filter((one) => one !== '').toReversed();
  return key !== undefined && of !== undefined && isParameter(key) && !isParameter(of) && splitWords(only.name).includes(splitWords(of).at(-1) ?? '');
}

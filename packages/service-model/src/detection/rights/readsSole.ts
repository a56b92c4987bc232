import type { Endpoint } from '../../behaviour.ts';
import { builtInKnowledge } from '../../builtInKnowledge.ts';
import type { Entity } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isRecordOfPerson } from './isRecordOfPerson.ts';

const isParameter = (segment: string): boolean => /^[:{*[]/.test(segment);

/** Where whoever asks finds themselves, and functions that say so: `GET /me`, `loadUser`. */
const ASKER = /^(?:me|self|myself|whoami|profile|account|current-?user|my-?(?:account|profile))$/i;
const SHOWS_ASKER = /^(?:(?:get|load|fetch|read|show|find)_?)?(?:(?:my|own|current|logged_?in|auth(?:enticated)?)_?)?(?:user|me|self|myself|profile|account|who_?am_?i)$/i;

/**
 * Does a way in show whoever asks their record, as `GET /me` does, by where it is or what it is done by?
 */
const showsAsker = ({ path, handler }: Shown, segments: readonly string[]): boolean =>
  path !== null && !segments.some(isParameter) && (ASKER.test(segments.at(-1) ?? '') || SHOWS_ASKER.test(handler?.name.slice(handler.name.lastIndexOf('.') + 1) ?? ''));

type Shown = Pick<Endpoint, 'method' | 'path'> & Partial<Pick<Endpoint, 'handler'>>;

/**
 * Does a way in show a record of a person by its key, and is that record all that a service holds of anybody: `GET
 * /administrators/:id` beside an `Administrator`? What it shows is a copy, whatever it is called.
 */
export function readsSole(way: Shown, entities: readonly Pick<Entity, 'name'>[]): boolean {
  const { method, path } = way;
  const [only, ...others] = entities;
  if (!only || others.length > 0 || method !== 'GET' || path === null || !isRecordOfPerson(only.name, builtInKnowledge())) return false;
  const segments = path.split('/').filter((one) => one !== '');
  if (showsAsker(way, segments)) return true;
  const [key, of] = segments.toReversed();
  return key !== undefined && of !== undefined && isParameter(key) && !isParameter(of) && splitWords(only.name).includes(splitWords(of).at(-1) ?? '');
}

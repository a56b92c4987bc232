import { InvalidArgumentError } from 'commander';
import { isoInstant as parseInstant, wholeNumber as parseNumber } from '@nilometer/policy/cli';

/** @throws InvalidArgumentError, which commander prints with the option's name. */
export function wholeNumber(text: string): number {
  const number = parseNumber(text);
  if (number === undefined) throw new InvalidArgumentError('It takes a whole number, 0 or more.');
  return number;
}

/** @throws InvalidArgumentError */
export function isoInstant(text: string): Date {
  const date = parseInstant(text);
  if (!date) throw new InvalidArgumentError('It takes an ISO date or an instant with its zone, as 2026-11-22 or 2026-11-22T00:00:00Z.');
  return date;
}

import { singular } from './singular.ts';

const NUMBER = /([A-Za-z][a-z]*)_?number$/i;

/** Is it how many there are? A plural before `number` says so: `employeesNumber`, not `employeeNumber` or `addressNumber`. */
export function isCount(name: string): boolean {
  const word = NUMBER.exec(name)?.[1]?.toLowerCase();
  return word !== undefined && singular(word) !== word;
}

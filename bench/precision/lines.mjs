import { existsSync, readdirSync, readFileSync } from 'node:fs';

const linesIn = (file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)) : []);
const idsIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.jsonl')).map((name) => name.slice(0, -'.jsonl'.length)).sort();
const tableOf = (folder) => new Map(idsIn(folder).map((id) => [id, linesIn(new URL(`${id}.jsonl`, folder))]));

/** Findings that a person has read, by guideline: repository, commit, file, line, verdict, reason; `seed` of their draw. */
export const readLines = () => tableOf(new URL('./', import.meta.url));

/** Violations that a person listed before any rule was asked, by guideline. */
export const listedViolations = () => tableOf(new URL('../recall/', import.meta.url));

/** So many findings are read before a precision is spoken of; the test of what is recommended asks for as many. */
const ENOUGH = 25;

const seedOf = ({ seed = 1 }) => seed;

/** The lines of a guideline's last draw, with those of the draws before it where it alone has not enough. Lines stand in the order in which they were read. */
export function lastDraw(lines) {
  let from = lines.length;
  while (from > 0 && (lines.length - from < ENOUGH || seedOf(lines[from - 1]) === seedOf(lines[from]))) from--;
  return lines.slice(from);
}

/** A place that a line and a finding share. */
export const placeOf = (file, line) => `${file}:${line}`;

import { existsSync, readdirSync, readFileSync } from 'node:fs';

const linesIn = (file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)) : []);
const idsIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.jsonl')).map((name) => name.slice(0, -'.jsonl'.length)).sort();
const tableOf = (folder) => new Map(idsIn(folder).map((id) => [id, linesIn(new URL(`${id}.jsonl`, folder))]));

/** Findings that a person has read, by guideline: repository, commit, file, line, verdict, reason; `seed` of their draw. */
export const readLines = () => tableOf(new URL('./', import.meta.url));

/** Violations that a person listed before any rule was asked, by guideline. */
export const listedViolations = () => tableOf(new URL('../recall/', import.meta.url));

/** The lines of a guideline's last draw. */
export function lastDraw(lines) {
  const last = Math.max(...lines.map(({ seed = 1 }) => seed));
  return { seed: last, lines: lines.filter(({ seed = 1 }) => seed === last) };
}

/** A place that a line and a finding share. */
export const placeOf = (file, line) => `${file}:${line}`;

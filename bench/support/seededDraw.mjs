import { createHash } from 'node:crypto';

/** `count` of a list, in its order; which ones depends on the seed and the names alone, so that anyone can repeat it. */
export function seededDraw(list, count, ...names) {
  const random = mulberry32(seedOf(names));
  const chosen = new Set(list.map((_, i) => ({ i, key: random() })).sort((a, b) => a.key - b.key).slice(0, count).map(({ i }) => i));
  return list.filter((_, i) => chosen.has(i));
}

/** A number of 32 bits that any of the names changes. */
const seedOf = (names) => createHash('sha256').update(JSON.stringify(names)).digest().readUInt32LE(0);

/** A small generator with a seed (Tommy Ettinger's mulberry32). */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

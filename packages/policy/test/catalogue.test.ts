import { describe, expect, it } from 'vitest';
import { catalogue, findGuideline } from '../src/catalogue.ts';
import type { Guideline, Severity } from '../src/guideline.ts';

const strength = { off: 0, warn: 1, error: 2 } as const satisfies Record<Severity, number>;
const rows: [string, Guideline][] = Object.entries(catalogue);

describe.each(rows)('%s', (file, row) => {
  it('is named by its file', () => expect(row.id).toBe(file));

  it('is no weaker in strict than in recommended', () => {
    expect(strength[row.severity.strict]).toBeGreaterThanOrEqual(strength[row.severity.recommended]);
  });

  it('has a gate level if the gate judges it, and none otherwise', () => {
    expect(row.gateLevel !== undefined).toBe(row.surfaces.includes('gate'));
  });

  it('has a page of its own', () => {
    const anchor = row.id.replace('/', '');
    const page = row.surfaces.includes('lint') ? `rules/docs/rules/${row.id}.md` : `packages/ga-enforcer/README.md#${anchor}`;
    expect(row.docsUrl).toBe(`https://github.com/nilometer/nilometer/blob/main/${page}`);
  });
});

it.each([
  ['entity-version', 'entity-version'],
  ['ga/stale', 'ga/stale'],
  ['entity-versoin', undefined],
  // Names that every object answers to are no guidelines.
  ['constructor', undefined],
])('findGuideline(%j) is %j', (id, found) => {
  expect(findGuideline(id)?.id).toBe(found);
});

import { readFileSync } from 'node:fs';
import type { Project } from '../../src/judge/project.ts';
import type { Metadata } from '../../src/metadata/metadata.ts';
import { parseSnapshot } from '../../src/metadata/parseSnapshot.ts';

const file = new URL('../fixtures/cases.snapshot.json', import.meta.url);
const json: unknown = JSON.parse(readFileSync(file, 'utf8'));

/** Recorded releases of the packages of the worked cases, for what a project asks the registry about. */
export const casesFor = ({ lockfile }: Project): Metadata =>
  parseSnapshot(json, lockfile.entries.filter(({ resolvedKind }) => resolvedKind === 'registry').map(({ name }) => name), 'cases.snapshot.json');

import type { Site } from '../model.ts';
import type { Place } from './dataMap.ts';

export const placeOf = ({ file, range }: Site, what: string): Place => ({ file, line: range.start.line, what });

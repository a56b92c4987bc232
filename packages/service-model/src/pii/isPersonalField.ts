import type { Confidence, Field } from '../model.ts';
import { isSure } from './isSure.ts';

/** Does a field hold personal data: as somebody has said, else as its name and type say with so much confidence? */
export const isPersonalField = ({ annotated, pii }: Field, min: Confidence): boolean =>
  annotated === 'pii' || (annotated === 'none' && pii.label === 'pii' && isSure(pii, min));

import type { Policy } from '@nilometer/policy';
import { profileOf } from '../../detection/profileOf.ts';
import { remediesOf } from '../../detection/remediesOf.ts';
import type { Entity, Field } from '../../model.ts';
import type { Change } from './explanation.ts';

/** What an annotation would change, or to take one away; nothing where the ORM has no place for one. A person's decision goes before the classifier's. */
export function annotationChanges(entity: Entity, { annotated, pii, insertAt }: Field, policy: Policy): readonly Change[] {
  const { label, category = 'user', confidence } = pii;
  if (annotated !== 'none') return [{ by: 'annotation', says: 'the annotation were taken away', verdict: { label, ...(pii.category === undefined ? {} : { category }), confidence } }];
  const form = remediesOf(entity.orm)?.annotation?.(category);
  if (form !== undefined) return [{ by: 'annotation', says: `it were annotated, ${form}, guidelines and the data map would follow that` }];
  const { pii: [as] = [], notPii: [asNot] = [] } = profileOf(entity, policy)?.concepts ?? {};
  if (insertAt === undefined || !as || !asNot) return [];
  return [{
    by: 'annotation',
    says: label === 'none'
      ? `it were annotated, \`@${as.symbol}({ category: '…' })\`, guidelines and the data map would take it for personal data`
      : `it were annotated, \`@${asNot.symbol}('why it is none')\`, guidelines and the data map would leave it out`,
  }];
}

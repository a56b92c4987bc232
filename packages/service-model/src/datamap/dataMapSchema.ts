import { zod } from '../zod.ts';

/** The shape of `nilometer datamap --format json`. Every key is there; what nobody knows is `null` or `unknown`. */
export function dataMapSchema() {
  const { array, enum: one, literal, number, string, strictObject } = zod();
  const line = number().int().min(1);
  const file = string().describe('Relative to the root of its service, with `/`');
  const count = number().int().min(0);
  const places = array(strictObject({ file, line, what: string().describe('What happens there') }));
  const coverage = strictObject({
    covered: one(['yes', 'no', 'unknown']).describe('unknown: code answers the right, and was not followed to this record'),
    because: string(),
    places,
  });
  const service = strictObject({
    name: string(),
    root: string().describe('The path that was asked for'),
    entities: count,
    fields: count.describe('Persisted fields that were looked at'),
    personal: count,
    special: count,
    annotated: count,
    rights: strictObject({ delete: places, export: places }).describe('Code that answers data subjects'),
    notJudged: array(strictObject({ file, line, reason: string() })).describe('What the map is blind to'),
  });
  const field = strictObject({
    service: string(),
    entity: string(),
    table: string().nullable(),
    orm: string(),
    field: string().describe('Nested fields with dots'),
    type: string().nullable(),
    file, line,
    category: string().describe('Of the fideslang taxonomy: user.contact.email'),
    special: one(['art9', 'art10', 'no']).describe('Article of the GDPR that protects it more than other data'),
    confidence: one(['high', 'medium', 'low']),
    annotated: one(['pii', 'none']).describe('pii: a person decided it; none: the classifier alone says so'),
    evidence: array(string()),
    subject: string().nullable().describe('Whom it is about, as the code calls them'),
    logged: places,
    sent: places.describe('To brokers and other hosts'),
    exposed: places.describe('By endpoints'),
    erasure: coverage,
    export: coverage,
  });
  return strictObject({ format: literal(1), services: array(service), fields: array(field) });
}


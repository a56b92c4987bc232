import type { PlannedFile } from './plannedFile.ts';

export const policyFile: PlannedFile = {
  path: 'nilometer.config.json',
  content: `{
  "$schema": "./node_modules/@nilometer/policy/schema.json",
  // The platform whose annotations and base classes count.
  "profile": "nilometer",
  // "recommended", or "strict": warnings become errors.
  "preset": "recommended",
  "guidelines": {},
  "bans": [],
  // An exception has an owner, a reason and an end:
  // { "guideline": "entity-version", "match": { "entity": "AuditLog" }, "owner": "@team", "reason": "append only", "expires": "2027-01-31" }
  "waivers": []
}
`,
  otherwise: 'it is kept as it is',
};

import { fingerprintAll, type Policy } from '@nilometer/policy';
import type { Checked, CheckContext } from './check.ts';
import { checks, type DependencyFindingId } from './checks.ts';
import { gateWaiver } from './gateWaiver.ts';
import { atMost, inTier, levelOf } from './levelOf.ts';
import type { FindingLevel, VerdictWaiver } from './verdict.ts';

/** A finding with all that a report needs of it. `untiered`: its level if the tier blocked. */
export interface JudgedFinding {
  readonly id: DependencyFindingId;
  readonly messageId: string;
  readonly message: string;
  readonly untiered: FindingLevel;
  readonly level: FindingLevel;
  readonly fingerprint: string;
}

export interface JudgedFindings {
  readonly findings: readonly JudgedFinding[];
  readonly waived: readonly (VerdictWaiver & { readonly untiered: FindingLevel })[];
}

interface Leveled extends Checked {
  readonly id: DependencyFindingId;
  readonly untiered: FindingLevel;
}

function checkAll(context: CheckContext, levels: Policy['gate']['levels']): Leveled[] {
  return checks.flatMap(({ id, check }) => {
    const level = levelOf(id, levels);
    return level === 'off' ? [] : check(context).map((found) => ({ ...found, id, untiered: atMost(level, found.atMost) }));
  });
}

/** Versions that have soaked and would mend a finding. */
function mendedBy(id: DependencyFindingId, { judgement }: CheckContext): readonly string[] {
  if (judgement?.kind === 'withdrawn') return judgement.mature;
  if (judgement?.kind !== 'judged') return [];
  if (id !== 'ga/newer-line') return judgement.age.mature;
  return judgement.age.newerLine?.kind === 'open' ? judgement.age.newerLine.mature : [];
}

/** Runs every check on one dependency and lets the waivers take out what they cover. */
export function judgeFindings(context: CheckContext, policy: Pick<Policy, 'gate' | 'waivers'>, policyFile: string): JudgedFindings {
  const { entry, tier, now } = context;
  const found = checkAll(context, policy.gate.levels);
  const subject = `${entry.importer} ${entry.alias ?? entry.name} ${entry.name}@${entry.version}`;
  const prints = fingerprintAll(found.map(({ id, messageId }) => ({ guideline: id, messageId, file: policyFile, subject })));
  const findings: JudgedFinding[] = [];
  const waived: JudgedFindings['waived'][number][] = [];
  found.forEach(({ id, messageId, message, untiered }, index) => {
    const fingerprint = prints[index] ?? '';
    const waivable = { guideline: id, file: policyFile, package: entry.name, version: entry.version, fingerprint };
    const standing = gateWaiver(waivable, policy.waivers, mendedBy(id, context), new Date(now));
    if (standing.kind === 'holds') {
      waived.push({ id, owner: standing.waiver.owner, expires: standing.waiver.expires, untiered });
      return;
    }
    const why = standing.kind === 'void' ? ` (${standing.why})` : '';
    findings.push({ id, messageId, message: message + why, untiered, level: inTier(id, untiered, policy.gate.tiers[tier].blocks), fingerprint });
  });
  return { findings, waived };
}

import type { Guideline, GuidelineSetting, Policy } from '@nilometer/policy';

/** What `nilometer explain <guideline>` prints; pure. */
export function explainGuideline(row: Guideline, setting: GuidelineSetting | undefined, policy: Policy): string {
  const options = setting && Object.keys(setting.options).length > 0 ? ` with ${JSON.stringify(setting.options)}` : '';
  const waivers = policy.waivers.filter((waiver) => waiver.guideline === row.id);
  return [
    `${row.id}: ${row.title}`,
    '',
    `Why          ${row.clause}`,
    `Here         ${setting ? `${setting.severity}${options}${setting.locked ? ', locked' : ''}` : 'judged by the gate, levels in gate.levels'}`,
    `Presets      recommended: ${row.severity.recommended}, strict: ${row.severity.strict}`,
    `Judged by    ${row.surfaces.map((surface) => SURFACES[surface]).join('; ')}`,
    `Repaired by  ${row.fixes.length > 0 ? row.fixes.map((id) => `nilometer migrate <dir> --recipe ${id}`).join(', ') : row.surfaces.includes('lint') ? 'hand: no codemod yet' : 'the command that `nilometer gate` prints'}`,
    ...waivers.map((waiver) => `Waiver       ${JSON.stringify(waiver.match)} until ${waiver.expires}, ${waiver.owner}: ${waiver.reason}`),
    `Read more    ${row.docsUrl}`,
    '',
  ].join('\n');
}

const SURFACES = {
  lint: 'nilometer lint, ESLint and oxlint',
  gate: 'nilometer gate',
} as const satisfies Record<Guideline['surfaces'][number], string>;

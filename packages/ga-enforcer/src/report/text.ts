import type { ReporterOptions } from '@nilometer/policy';
import pc from 'picocolors';
import { blockedSection } from './blockedSection.ts';
import { headline } from './headline.ts';
import { passSection } from './passSection.ts';
import type { Section } from './section.ts';
import type { GateReport } from './toReport.ts';
import { undeterminedSection } from './undeterminedSection.ts';
import { warningSection } from './warningSection.ts';

const sections: readonly Section[] = [headline, blockedSection, undeterminedSection, warningSection, passSection];

/** For people: what blocks and why first, then what warns, what passes and until when, and what nobody judged. */
export function text(report: GateReport, { color }: ReporterOptions): string {
  const colors = pc.createColors(color);
  const blocks = sections.map((section) => section(report, colors)).filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

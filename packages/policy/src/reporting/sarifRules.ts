import type { LevelledFinding } from '../finding.ts';
import { findGuideline } from '../catalogue.ts';

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly helpUri: string;
}

/** A rule for every guideline that has findings, by id: their index in the answer is SARIF's `ruleIndex`. */
export function sarifRules(findings: readonly LevelledFinding[]): SarifRule[] {
  const pages = new Map(findings.map((finding) => [finding.guideline, finding.docsUrl]));
  return [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, docsUrl]) => {
    const row = findGuideline(id);
    return {
      id,
      shortDescription: { text: row?.title ?? id },
      fullDescription: { text: row?.clause ?? id },
      helpUri: docsUrl,
    };
  });
}

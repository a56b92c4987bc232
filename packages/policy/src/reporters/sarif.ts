import type { Log, Notification, Result, Run } from 'sarif';
import type { Level, LevelledFinding, Range } from '../finding.ts';
import type { NotJudged, Reporter } from '../report.ts';
import { sarifRules } from '../reporting/sarifRules.ts';
import { sarifUri } from '../reporting/sarifUri.ts';
import { sortFindings } from '../reporting/sortFindings.ts';

const levels = { error: 'error', warn: 'warning', notice: 'note' } as const satisfies Record<Level, string>;

const region = ({ start, end }: Range) => ({ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column });

const artifact = (path: string) => ({ uri: sarifUri(path), uriBaseId: '%SRCROOT%' });

const result = (finding: LevelledFinding, pathPrefix: string, ruleIndex: number): Result => ({
  ruleId: finding.guideline,
  ruleIndex,
  level: levels[finding.level],
  message: { text: finding.message },
  locations: [
    {
      physicalLocation: { artifactLocation: artifact(pathPrefix + finding.file), region: region(finding.range) },
      ...(finding.entity === undefined ? {} : { logicalLocations: [{ name: finding.entity, kind: 'type' }] }),
    },
  ],
  partialFingerprints: { 'nilometer/v1': finding.fingerprint },
  ...(finding.fixes.length === 0 ? {} : { properties: { recipes: [...finding.fixes] } }),
});

const notification = ({ file, line, reason }: NotJudged, pathPrefix: string): Notification => ({
  level: 'warning',
  message: { text: reason },
  locations: [{ physicalLocation: { artifactLocation: artifact(pathPrefix + file), region: { startLine: line } } }],
});

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, as GitHub code scanning reads it. */
const sarif: Reporter = ({ findings, unparsed, outcome, pathPrefix }) => {
  const rules = sarifRules(findings);
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const run: Run = {
    tool: { driver: { name: 'nilometer', informationUri: 'https://github.com/nilometer/nilometer', rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: outcome !== 'failed',
        toolExecutionNotifications: unparsed.map((entry) => notification(entry, pathPrefix)),
      },
    ],
    results: sortFindings(findings).map((finding) => result(finding, pathPrefix, indexOf.get(finding.guideline) ?? -1)),
  };
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

export default sarif;

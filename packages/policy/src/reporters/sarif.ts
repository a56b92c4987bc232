import type { Log, Notification, Result, Run } from 'sarif';
import type { Level, LevelledFinding, Range } from '../finding.ts';
import type { NotJudged, Reporter } from '../report.ts';
import { fromRepository } from '../reporting/fromRepository.ts';
import { sarifRules } from '../reporting/sarifRules.ts';
import { sarifUri } from '../reporting/sarifUri.ts';
import { sortFindings } from '../reporting/sortFindings.ts';

const levels = { error: 'error', warn: 'warning', notice: 'note' } as const satisfies Record<Level, string>;

const region = ({ start, end }: Range) => ({ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column });

const ROOT = '%SRCROOT%';

const artifact = (path: string) => ({ uri: sarifUri(path), uriBaseId: ROOT });

type PathOf = (file: string) => string;

const result = (finding: LevelledFinding, pathOf: PathOf, ruleIndex: number): Result => ({
  ruleId: finding.guideline,
  ruleIndex,
  level: levels[finding.level],
  message: { text: finding.message },
  locations: [
    {
      physicalLocation: { artifactLocation: artifact(pathOf(finding.file)), region: region(finding.range) },
      ...(finding.entity === undefined ? {} : { logicalLocations: [{ name: finding.entity, kind: 'type' }] }),
    },
  ],
  partialFingerprints: { 'nilometer/v1': finding.fingerprint },
  ...(finding.fixes.length === 0 ? {} : { properties: { recipes: [...finding.fixes] } }),
});

const notification = ({ file, line, reason }: NotJudged, pathOf: PathOf): Notification => ({
  level: 'warning',
  message: { text: reason },
  locations: [{ physicalLocation: { artifactLocation: artifact(pathOf(file)), region: { startLine: line } } }],
});

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, as GitHub code scanning reads it. */
const sarif: Reporter = (report, options) => {
  const { findings, unparsed, outcome, failures = [] } = report;
  const pathOf = fromRepository(report, options);
  const rules = sarifRules(findings);
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const run: Run = {
    tool: { driver: { name: 'nilometer', informationUri: 'https://github.com/nilometer/nilometer', rules } },
    columnKind: 'utf16CodeUnits',
    // Without its `uri` (3.14.14 allows that): equal runs on two machines give equal bytes.
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: outcome !== 'failed',
        toolExecutionNotifications: [
          ...failures.map((text): Notification => ({ level: 'error', message: { text } })),
          ...unparsed.map((entry) => notification(entry, pathOf)),
        ],
      },
    ],
    results: sortFindings(findings).map((finding) => result(finding, pathOf, indexOf.get(finding.guideline) ?? -1)),
  };
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

export default sarif;

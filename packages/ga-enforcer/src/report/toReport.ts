import type { LevelledFinding, NotJudged, Report } from '@nilometer/policy';
import { isoSeconds } from '../judge/isoSeconds.ts';
import type { JudgedDependency } from '../judge/judgeDependency.ts';
import type { Judgement } from '../judge/judge.ts';
import type { Project } from '../judge/project.ts';
import type { GateVerdict } from '../judge/verdict.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { endingWaivers } from './endingWaivers.ts';
import { toFinding } from './toFinding.ts';

/** What `--format json` prints: the verdict, and what it was judged by. */
export interface GateBody extends GateVerdict {
  /** Relative to the folder that was judged. */
  readonly lockfile: string;
  readonly metadata: { readonly origin: Metadata['origin']; readonly takenAt: string | null };
}

export type GateReport = Report<GateBody>;

export interface ReportContext {
  readonly project: Project;
  readonly metadata: Metadata;
  readonly pathPrefix: string;
  readonly assumed: readonly string[];
  /** Beside those of waivers that end soon. */
  readonly notices?: readonly string[];
}

const outcomes = { pass: 'clean', block: 'findings', undetermined: 'undetermined' } as const satisfies Record<GateVerdict['outcome'], Report['outcome']>;

const START = { line: 1, column: 1, offset: 0 };

function undetermined(dependencies: readonly JudgedDependency[], file: string): NotJudged[] {
  return dependencies.flatMap(({ entry, verdict }) =>
    verdict.undetermined === undefined ? [] : [{ file, line: entry.range.start.line, reason: `${entry.name}@${entry.version}: ${verdict.undetermined}` }]);
}

function runtimeFindings({ verdict }: Judgement, { project }: ReportContext): LevelledFinding[] {
  return verdict.runtime.findings.map((finding) =>
    toFinding({ ...finding, messageId: 'runtimeEol', file: project.file, range: { start: START, end: START }, subject: 'node', policyFile: project.policyFile }));
}

/** The verdict in the words that every Nilometer report uses. */
export function toReport(judgement: Judgement, context: ReportContext): GateReport {
  const { verdict, dependencies, notAsked } = judgement;
  const { project: { file, policyFile }, metadata, pathPrefix, assumed, notices = [] } = context;
  const findings = dependencies.flatMap(({ entry, findings: found }) =>
    found.map((finding) => toFinding({ ...finding, file, range: entry.range, subject: '', policyFile, entry })));
  const notJudged: NotJudged[] = [
    ...undetermined(dependencies, file),
    ...(notAsked > 0 ? [{ file, line: 1, reason: `${notAsked} transitive dependencies: the live registry is asked about them with --all` }] : []),
  ];
  return {
    kind: 'gate',
    pathPrefix,
    findings: [...runtimeFindings(judgement, context), ...findings],
    notJudged,
    unparsed: [],
    outcome: outcomes[verdict.outcome],
    counts: {
      files: 1,
      notJudged: verdict.notJudged,
      unparsed: 0,
      manual: 0,
      waived: [verdict.runtime, ...verdict.dependencies].reduce((sum, { waived = [] }) => sum + waived.length, 0),
      baselined: 0,
    },
    assumed,
    notices: [...notices, ...endingWaivers(verdict)],
    body: { ...verdict, lockfile: file, metadata: { origin: metadata.origin, takenAt: metadata.takenAt && isoSeconds(metadata.takenAt.getTime()) } },
  };
}

import type { Reporter } from '../report.ts';
import { countLevels } from '../reporting/countLevels.ts';
import { sortFindings } from '../reporting/sortFindings.ts';

/** For machines: the whole report, its shape in the README. Equal reports give equal bytes. */
const json: Reporter = (report) => {
  const levels = countLevels(report.findings);
  const document = {
    format: 1,
    kind: report.kind,
    outcome: report.outcome,
    pathPrefix: report.pathPrefix,
    counts: { errors: levels.error, warnings: levels.warn, notices: levels.notice, ...report.counts },
    findings: sortFindings(report.findings),
    notJudged: report.notJudged,
    unparsed: report.unparsed,
    failures: report.failures ?? [],
    notices: report.notices ?? [],
    assumed: report.assumed,
    body: report.body,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

export default json;

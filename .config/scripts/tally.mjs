/**
 * Counts a vitest JSON report. A file that failed without any of its tests failing (it could not be imported, a hook
 * threw) is one failure; with `requireAll` so is a skipped test; a run without a single test is a failure too.
 * @param {{ success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @param {{ requireAll: boolean }} options
 */
export function tally(report, { requireAll }) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const known = report.numFailedTests + brokenFiles + (requireAll ? report.numPendingTests : 0);
  const unexplained = report.success && report.numPassedTests > 0 ? 0 : 1;
  return { passed: report.numPassedTests, failed: Math.max(known, unexplained) };
}

/**
 * What a step adds to the count. Tests that leave no report did not run, which only some may.
 * @param {{ status: number, report?: Parameters<typeof tally>[0], isTests?: boolean, mayNotRun?: boolean }} step
 * @param {{ requireAll: boolean }} options
 */
export function countStep({ status, report, isTests = false, mayNotRun = false }, options) {
  const { passed, failed } = report ? tally(report, options) : { passed: 0, failed: isTests && !mayNotRun ? 1 : 0 };
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

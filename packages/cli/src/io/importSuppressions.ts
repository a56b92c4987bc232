import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { parseSuppressions, readText, takeSuppressed, ToolError, type Finding, type Suppressed } from '@nilometer/policy';
import { readBaseline } from './readBaseline.ts';

/**
 * Findings that ESLint suppresses, and those that the baseline has already.
 * @param from absolute path of `eslint-suppressions.json`, whose folder its paths are relative to
 * @param root absolute folder that the findings' files are relative to
 * @throws ToolError when the file can not be read, ConfigError with its line when it is not ESLint's
 */
export function importSuppressions<F extends Finding>(from: string, findings: readonly F[], { root, baseline }: { readonly root: string; readonly baseline: string }): Suppressed<F> {
  const read = readText(from);
  if (read.kind !== 'text') throw new ToolError(`${from}: the suppressions cannot be read (${read.kind === 'unreadable' ? read.reason : read.kind})`, { remedy: 'ESLint writes them: eslint --suppress-all' });
  const suppressed = takeSuppressed(findings, parseSuppressions(read.text, from), (file) => relative(dirname(from), resolve(root, file)).split(sep).join('/'));
  const known = new Set(existsSync(baseline) ? readBaseline(baseline).findings.map(({ fingerprint }) => fingerprint) : []);
  const taken = new Set<F>(suppressed.taken);
  return { ...suppressed, taken: findings.filter((finding) => taken.has(finding) || known.has(finding.fingerprint)) };
}

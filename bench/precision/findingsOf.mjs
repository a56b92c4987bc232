import { catalogue, loadPolicy } from '@nilometer/policy';
import { behavioursFor, detectors, judge, openProject } from '@nilometer/service-model';

/** Where bans and waivers stand on this day; findings are repeatable. */
const NOW = new Date('2026-11-29T00:00:00Z');

/** The built-in policy with every guideline that has a detector, each with the options of `recommended` and those given. */
function everyGuideline(root, only, options) {
  const loaded = loadPolicy({ from: root });
  const guidelines = Object.fromEntries(Object.entries(loaded.policy.guidelines).map(([id, setting]) =>
    [id, { ...setting, severity: id in detectors && (!only || only.includes(id)) ? 'error' : 'off', options: { ...catalogue[id]?.options?.recommended, ...options[id] } }]));
  return { ...loaded, policy: { ...loaded.policy, guidelines } };
}

/**
 * Raw findings of a checkout, by guideline, in the order of files and places.
 * @param {string} root
 * @param {readonly string[]} [only] guidelines, all of them when left out
 * @param {Record<string, object>} [options] of guidelines, over those of `recommended`
 * @returns {Map<string, import('@nilometer/policy').Finding[]>}
 */
export function findingsOf(root, only, options = {}) {
  const policy = everyGuideline(root, only, options);
  const model = openProject({ root, policy, cache: 'memory', ...behavioursFor(policy.policy) }).model();
  const groups = new Map();
  for (const finding of judge({ model, policy, now: NOW })) groups.set(finding.guideline, [...(groups.get(finding.guideline) ?? []), finding]);
  return groups;
}

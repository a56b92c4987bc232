import { detectors, type Detector } from '@nilometer/service-model';
import { describe, expect, it } from 'vitest';
import { factsOfPreset } from '../src/configs/factsOfPreset.ts';
import { presetRules } from '../src/configs/presetRules.ts';
import { ruleFor } from '../src/createRule.ts';

const inScope = (scope: Detector['scope']): Detector => ({ ...detectors['uuid-primary-key'], scope });

describe('a detector whose findings depend on', () => {
  it('one file and its imports is a rule of the presets', () => {
    expect(presetRules('all', 'js', [inScope('file')])).toEqual({ 'nilometer/uuid-primary-key': 'error' });
    expect(ruleFor(inScope('file')).meta.docs.description).not.toBe('');
  });

  it('all files is one as well: it is asked of all files, and reports what stands in the one that is linted', () => {
    expect(presetRules('all', 'js', [inScope('project')])).toEqual({ 'nilometer/uuid-primary-key': 'error' });
    expect(ruleFor(inScope('project')).meta.docs.description).not.toBe('');
  });
});

describe('the digest of a preset is taken over', () => {
  const asking = (facts: NonNullable<Detector['facts']>): Detector => ({ ...detectors['uuid-primary-key'], facts });

  it.each([
    ['entities, where no rule asks for more', 'recommended', [asking('entities')], 'entities'],
    ['what code does, where a rule asks for it', 'recommended', [asking('entities'), asking('behaviours')], 'behaviours'],
    ['entities, where the rule that asks for more is off', 'recommended', [detectors['pii-leak']], 'entities'],
    ['what code does, where that rule is on', 'strict', [detectors['pii-leak']], 'behaviours'],
  ] as const)('%s', (_, preset, from, expected) => {
    expect(factsOfPreset(preset, from)).toBe(expected);
  });
});

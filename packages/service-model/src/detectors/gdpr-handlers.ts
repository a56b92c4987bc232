import { catalogue, type Policy, type SymbolRef } from '@nilometer/policy';
import type { GdprHandler } from '../behaviour.ts';
import { byPlace } from '../detection/byPlace.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { profileOf } from '../detection/profileOf.ts';
import { answered } from '../detection/rights/answered.ts';
import { type Holding, holdingsOf } from '../detection/rights/holdings.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { ServiceModel } from '../model.ts';

const RIGHTS = ['delete', 'export'] as const;
const CONCEPT = { delete: 'erase', export: 'export' } as const;

const symbolFor = (right: GdprHandler['right'], of: { readonly service?: string }, policy: Policy): SymbolRef | undefined => profileOf(of, policy)?.concepts[CONCEPT[right]][0];

/** In the way that the company chose, where its profile has one. */
const way = (symbol: SymbolRef | undefined): string => (symbol ? `Answer it with \`${symbol.symbol}\` of \`${symbol.module}\`` : 'Add one, the same in every service');

function missing(right: GdprHandler['right'], { service, entities: [first, ...others], richest, field }: Holding, ways: number, policy: Policy): Detection {
  return {
    messageId: right,
    data: {
      service: service ?? 'This code',
      field: field.name,
      entity: richest.name,
      more: others.length === 0 ? '' : others.length === 1 ? ', and of one more entity' : `, and of ${others.length} more entities`,
      ways: ways === 1 ? 'the one way in does not answer' : `none of the ${ways} ways in answers`,
      how: way(symbolFor(right, first, policy)),
    },
    file: richest.file,
    range: richest.range,
    entity: richest.name,
    subject: right,
  };
}

/** Answers that are given without what the profile has for it. */
function byHand({ behaviours }: ServiceModel, policy: Policy): Detection[] {
  const handlers = behaviours.flatMap((one) => (one.kind === 'gdpr' ? [one] : []));
  return handlers.flatMap((one): Detection[] => {
    const symbol = symbolFor(one.right, one, policy);
    const isAnswered = handlers.some((other) => other.platform && other.right === one.right && other.service === one.service);
    if (!symbol || one.platform || isAnswered) return [];
    const { file, range, evidence, right } = one;
    return [{ messageId: 'byHand', data: { evidence, does: right === 'delete' ? 'deletes' : 'hands over', symbol: symbol.symbol, module: symbol.module }, file, range, subject: `${right} ${evidence}` }];
  });
}

const mayBeByHand = ({ profile, services }: Policy): boolean =>
  [profile, ...services.map((one) => one.profile)].some((one) => one !== null && RIGHTS.some((right) => one.concepts[CONCEPT[right]].length > 0));

/** Reported once a service and right, on the entity with the most personal data. */
export default defineDetector({
  id: 'gdpr-handlers',
  scope: 'project',
  languages: ['js', 'schema'],
  facts: 'behaviours',
  messages: {
    delete: '{{service}} stores personal data (`{{field}}` of {{entity}}{{more}}), and {{ways}} a request to delete it: whoever asks for it gets an answer that depends on the service. {{how}}.',
    export: '{{service}} stores personal data (`{{field}}` of {{entity}}{{more}}), and {{ways}} a request for a copy of it: whoever asks for it gets an answer that depends on the service. {{how}}.',
    byHand: '{{evidence}} {{does}} a person’s data by code of its own: what it leaves out nobody sees. Use `{{symbol}}` of `{{module}}`, which every service answers with.',
  },
  choices: catalogue['gdpr-handlers'].choices,
  mayConcern: (file, text, policy) => mayHoldEntity(file, text, policy) || (mayBeByHand(policy) && /\.[cm]?[jt]s$/.test(file)),
  detect(model, { options, policy }) {
    const holdings = holdingsOf(model, options.minConfidence);
    const holders = new Set(holdings.map(({ service }) => service));
    const found = holdings.flatMap((holding) => RIGHTS.flatMap((right) => {
      const answer = answered(right, holding, holders, model, policy.services.length > 0);
      return answer.is === 'no' ? [missing(right, holding, answer.ways, policy)] : [];
    }));
    return [...found, ...(options.byHand === 'report' ? byHand(model, policy) : [])].sort(byPlace);
  },
});

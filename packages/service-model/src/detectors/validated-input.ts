import { catalogue } from '@nilometer/policy';
import type { Endpoint, Taken, Verdict } from '../behaviour.ts';
import { isConverted } from '../behaviours/input/isConverted.ts';
import { byPlace } from '../detection/byPlace.ts';
import { called, endpointsIn, type PlacedEndpoint } from '../detection/endpoints/endpointsIn.ts';
import { mayRegister } from '../detection/endpoints/mayRegister.ts';
import { outsideScripts } from '../detection/endpoints/outsideScripts.ts';
import { isConverting, registered } from '../detection/endpoints/registered.ts';
import { isFirstAtItsPlace } from '../detection/isFirstAtItsPlace.ts';
import { profileOf } from '../detection/profileOf.ts';
import { defineDetector, type Detection } from '../detector.ts';

/** How it is taken, in words: `body (CreateUser)`, `query field page`. */
const inWords = ({ part, field, type }: Taken): string =>
  `${part}${field === null ? '' : ` field ${field}`}${type === null ? '' : ` (${type})`}`;

/** One field of an address, said to be a text, or made texts or a number by hand: a text is what arrives, or a list of them. */
const isTextField = ({ part, field, type, byHand }: Taken): boolean => byHand === 'texts' || byHand === 'number' || (part !== 'body' && field !== null && (type === null || /^string(?: \| (?:undefined|null))*$/.test(type)));

/** It has the method from a base class, whose parameters are what would be changed. */
const isInherited = ({ in: inside, handler }: Endpoint): boolean => handler !== null && inside.includes('.') && handler.name !== inside;

interface Judged {
  readonly messageId: 'unvalidated' | 'noPipe';
  readonly what: string;
  /** It is a parameter of its own, whose type could be a class. */
  readonly isParameter: boolean;
}

/** @param pipe what the application validates by the rules of types */
function judgeTaken(taken: Taken, pipe: Verdict): Judged | undefined {
  if (taken.validated.value !== 'no') return undefined;
  if (taken.rules.value === 'unknown') return undefined;
  const what = { what: inWords(taken), isParameter: taken.type !== null || taken.field !== null };
  // What may do anything may validate what has no rules.
  if (taken.rules.value === 'no') return pipe.value === 'unknown' && pipe.because !== '' && taken.type !== null ? undefined : { messageId: 'unvalidated', ...what };
  return pipe.value === 'no' ? { messageId: 'noPipe', ...what } : undefined;
}

/** Of the endpoints of a file that lack the same pipe, the first one is reported. */
function once(detections: readonly Detection[]): Detection[] {
  const isFirst = isFirstAtItsPlace<Detection>(({ range, messageId }) => `${range.end.offset} ${messageId}`);
  const piped = new Set<string>();
  return detections.filter(isFirst).filter(({ file, messageId }) => messageId !== 'noPipe' || (!piped.has(file) && piped.add(file).size > 0));
}

/** Reported on the registration, once for all that is not validated there. */
export default defineDetector({
  id: 'validated-input',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    unvalidated: '{{endpoint}} takes its {{what}} unvalidated: anything may be in it, since TypeScript\u2019s types are gone at run time. {{remedy}}.',
    noPipe: '{{endpoint}} takes its {{what}}, whose class says what is valid, but no pipe of the application asks it: nothing is validated. {{remedy}}.',
  },
  choices: catalogue['validated-input'].choices,
  mayConcern: mayRegister,
  detect(model, { options, policy, place = (file) => file }) {
    const found = endpointsIn(model, place).flatMap((endpoint: PlacedEndpoint): Detection[] => {
      const pipe = registered(endpoint, model.serviceWide, 'validator');
      const converts = isConverting(endpoint, model.serviceWide);
      const judged = endpoint.takes
        .filter((taken) => options[taken.part] === 'report' && (options.relayed === 'report' || taken.byHand !== 'relayed') && (options.textFields === 'report' || !isTextField(taken)) && !(converts && isConverted(taken)))
        .flatMap((taken) => judgeTaken(taken, pipe) ?? [])
        .filter(({ messageId }) => messageId === 'unvalidated' || !isInherited(endpoint));
      const [symbol] = profileOf(endpoint, policy)?.concepts.validator ?? [];
      const schemaFor = (of: readonly Judged[]): string =>
        symbol ? `Validate it with \`${symbol.symbol}\``
        : endpoint.access.globally && of.some(({ isParameter }) => isParameter) ? 'Take it as a class whose properties have decorators of class-validator, or give it a pipe with a schema'
        : 'Check it with a schema before it is used';
      return (['unvalidated', 'noPipe'] as const).flatMap((messageId): Detection[] => {
        const of = judged.filter((one) => one.messageId === messageId);
        if (of.length === 0) return [];
        return [{
          messageId,
          data: { endpoint: called(endpoint), what: [...new Set(of.map(({ what }) => what))].join(', '), remedy: messageId === 'noPipe' ? 'Put a `ValidationPipe` before all endpoints' : schemaFor(of) },
          file: endpoint.file,
          range: endpoint.range,
          subject: called(endpoint),
        }];
      });
    });
    return once(outsideScripts(found, model, place).sort(byPlace));
  },
});

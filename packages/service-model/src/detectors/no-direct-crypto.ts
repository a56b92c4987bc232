import { catalogue } from '@nilometer/policy';
import type { CryptoUse } from '../behaviour.ts';
import { byPlace } from '../detection/byPlace.ts';
import { handWorkOf } from '../detection/crypto/handWork.ts';
import { isService } from '../detection/crypto/isService.ts';
import { mayDoCrypto } from '../detection/crypto/mayDoCrypto.ts';
import { onceEach } from '../detection/crypto/onceEach.ts';
import { remedyOf } from '../detection/crypto/remedyOf.ts';
import { isStandIn } from '../detection/isStandIn.ts';
import { defineDetector, type Detection } from '../detector.ts';
import { knowledgeUnder } from '../pii/knowledge.ts';

const libraryOf = ({ library, via }: CryptoUse): string => `${library === null ? 'code of the service’s own' : `\`${library}\``}${via ? ` (in ${via.name})` : ''}`;

/** Reported where personal data enters: on the call of the library, or of the helper that does not know what it is handed. */
export default defineDetector({
  id: 'no-direct-crypto',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    encrypted: '{{name}} is personal data ({{evidence}}), and is encrypted by hand, with {{library}}: a key, an algorithm and a rotation of this service’s own, and nobody who looks for a person’s data finds it. {{remedy}}',
    decrypted: '{{name}} is personal data ({{evidence}}), and is decrypted by hand, with {{library}}: a key, an algorithm and a rotation of this service’s own, in the hands of whoever changes this code. {{remedy}}',
    hashed: '{{name}} is personal data ({{evidence}}), and is hashed by hand, with {{library}}: of an e-mail address, a number or a date the value is guessed from its hash, so it is personal data still, and nobody who looks for it finds it. {{remedy}}',
    keyed: '{{name}} is personal data ({{evidence}}), and is hashed with a key by hand, with {{library}}: a key and a rotation of this service’s own, whoever has it still tells whose the hash is, and nobody who looks for a person’s data finds it. {{remedy}}',
    masked: '{{name}} is personal data ({{evidence}}), and is masked by hand, by {{library}}: what stays readable differs from place to place. {{remedy}}',
    guessable: '{{name}} is hashed by hand, with {{library}}, which is there for what can be guessed, and nothing says that it is a password or a token: what somebody tells of a person is personal data still, and nobody who looks for it finds it. {{remedy}}',
    password: '{{name}} is a password, and is hashed by hand, with {{library}}: the algorithm and its cost are this service’s own choice. Leave it to the platform, or to the identity provider.',
    helper: '{{name}} is encrypted or decrypted by hand, with {{library}}, whatever it is: a key, an algorithm and a rotation of this service’s own. {{remedy}}',
  },
  choices: catalogue['no-direct-crypto'].choices,
  mayConcern: mayDoCrypto,
  detect({ behaviours }, { options, policy, place = (file) => file }) {
    const judging = { min: options.minConfidence, knowledge: knowledgeUnder(policy.personalData), passwords: options.passwords, helpers: options.helpers } as const;
    const uses = behaviours.flatMap((one) => (one.kind === 'crypto' && one.only === undefined && isService(place(one.file)) && !isStandIn(one.file, one.in) && (one.operation !== 'mask' || options.masks === 'report') ? [one] : []));
    const found = uses.flatMap((use: CryptoUse & { readonly service?: string }) => {
      const work = handWorkOf(use, judging);
      return work ? [{ use, work }] : [];
    });
    return onceEach(found).map(({ use, work: { is, name, evidence } }): Detection => ({
      messageId: is,
      data: { name, evidence, library: libraryOf(use), remedy: remedyOf(is, use, policy) },
      file: use.file,
      range: use.range,
      subject: `${is} ${name}`,
    })).sort(byPlace);
  },
});

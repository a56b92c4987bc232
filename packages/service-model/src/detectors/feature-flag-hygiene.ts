import { catalogue, type DeclaredFlag, isActive } from '@nilometer/policy';
import type { FlagRead } from '../behaviour.ts';
import { byPlace } from '../detection/byPlace.ts';
import { mainClient } from '../detection/flags/mainClient.ts';
import { mayReadFlag } from '../detection/flags/mayReadFlag.ts';
import { isGoverned } from '../detection/isGoverned.ts';
import { isMadeUp } from '../detection/leak/isMadeUp.ts';
import { profileOf } from '../detection/profileOf.ts';
import { symbolList } from '../detection/symbolList.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { ServiceModel } from '../model.ts';

type Read = FlagRead & { readonly service?: string };

const flagReads = (behaviours: ServiceModel['behaviours']): Read[] => behaviours.flatMap((one) => (one.kind === 'flag' ? [one] : []));

const found = (messageId: string, { file, range }: Read, subject: string, data: Detection['data']): Detection => ({ messageId, data, file, range, subject });

/** Reported on the call that asks for the flag. */
export default defineDetector({
  id: 'feature-flag-hygiene',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    undeclared:
      'The flag {{flag}} is declared nowhere, so that nobody answers for it and no day is set by which it goes. Add it to the policy\u2019s flags, with an owner and the day on which it expires.',
    expired:
      'The flag {{flag}} was to be gone by {{expires}} ({{owner}}): both ways through the code are still kept alive, and one of them is tested by nobody. Take the flag and the way not taken out of the code, then the flag out of the policy; only its owner sets a later day.',
    otherClient:
      '{{client}} is asked for a flag here, while {{main}} answers for most flags of this service: two clients know two sets of flags, and switching one off says nothing of the other. Ask {{main}}.',
    notPlatform:
      '{{client}} is asked for a flag directly: the platform has one client of feature flags, so that all flags are known and switched in one place. Ask {{offer}}.',
  },
  choices: catalogue['feature-flag-hygiene'].choices,
  mayConcern: mayReadFlag,
  detect(model, { policy, options, now, place = (file) => file }) {
    const reads = flagReads(model.behaviours).filter(({ file, service }) => isGoverned(service, policy) && !isMadeUp(place(file)));
    // To ask what the rest of the service reads takes a look at all its files.
    if (reads.length === 0) return [];
    const declared = new Map<string, DeclaredFlag>(policy.flags.map((flag) => [flag.name, flag]));
    const wide = flagReads(model.serviceWide);
    // What a helper asks for by a name of its own is said once, there.
    const isSaidThere = ({ via, flag }: Read): boolean => via !== undefined && wide.some((one) => !one.via && one.file === via.file && one.in === via.name && one.flag === flag);

    const ofDeclaration = (read: Read): Detection[] => {
      const { flag } = read;
      if (flag === null || isSaidThere(read)) return [];
      const known = declared.get(flag);
      if (known) return isActive(known, now) ? [] : [found('expired', read, flag, { flag, expires: known.expires, owner: known.owner })];
      return options.undeclared === 'always' || declared.size > 0 ? [found('undeclared', read, flag, { flag })] : [];
    };

    const ofClient = (read: Read): Detection[] => {
      const { client, service, via } = read;
      // Through a helper, it is the helper's choice.
      if (via) return [];
      const offered = profileOf(read, policy)?.concepts.flag ?? [];
      if (offered.length > 0) return offered.some(({ module }) => module === client) ? [] : [found('notPlatform', read, `client ${client}`, { client, offer: symbolList(offered) })];
      const main = service === undefined ? undefined : mainClient(wide.filter((one) => one.service === service));
      return main === undefined || main === client ? [] : [found('otherClient', read, `client ${client}`, { client, main })];
    };

    return reads.flatMap((read) => [...ofDeclaration(read), ...ofClient(read)]).sort(byPlace);
  },
});

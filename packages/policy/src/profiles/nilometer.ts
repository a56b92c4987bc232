import { defineProfile } from '../profile.ts';

/** The reference platform. Keys, versions and dates come with `PlatformEntity`, so it has no symbols of its own for them. */
export default defineProfile({
  name: 'nilometer',
  concepts: {
    platformEntity: [{ module: '@nilometer/platform', symbol: 'PlatformEntity' }],
    pii: [{ module: '@nilometer/platform', symbol: 'PII' }],
    notPii: [{ module: '@nilometer/platform', symbol: 'NotPII' }],
    dataSubject: [{ module: '@nilometer/platform', symbol: 'DataSubject' }],
  },
});

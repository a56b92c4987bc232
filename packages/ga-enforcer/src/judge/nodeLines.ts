interface NodeLine {
  /** Last day with releases, ISO. */
  readonly endsAt: string;
  /** Name in `.nvmrc`: `lts/iron`. */
  readonly codename?: string;
}

/** By major, as planned on 2026-11-22; source: https://github.com/nodejs/Release/blob/main/schedule.json */
export const nodeLines: Readonly<Record<string, NodeLine>> = {
  4: { endsAt: '2018-04-30', codename: 'argon' },
  5: { endsAt: '2016-06-30' },
  6: { endsAt: '2019-04-30', codename: 'boron' },
  7: { endsAt: '2017-06-30' },
  8: { endsAt: '2019-12-31', codename: 'carbon' },
  9: { endsAt: '2018-06-30' },
  10: { endsAt: '2021-04-30', codename: 'dubnium' },
  11: { endsAt: '2019-06-01' },
  12: { endsAt: '2022-04-30', codename: 'erbium' },
  13: { endsAt: '2020-06-01' },
  14: { endsAt: '2023-04-30', codename: 'fermium' },
  15: { endsAt: '2021-06-01' },
  16: { endsAt: '2023-09-11', codename: 'gallium' },
  17: { endsAt: '2022-06-01' },
  18: { endsAt: '2025-04-30', codename: 'hydrogen' },
  19: { endsAt: '2023-06-01' },
  20: { endsAt: '2026-04-30', codename: 'iron' },
  21: { endsAt: '2024-06-01' },
  22: { endsAt: '2027-04-30', codename: 'jod' },
  23: { endsAt: '2025-06-01' },
  24: { endsAt: '2028-04-30', codename: 'krypton' },
  25: { endsAt: '2026-06-01' },
  26: { endsAt: '2029-04-30' },
};

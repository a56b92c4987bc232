import { packageNameOf } from '@nilometer/service-model';

/** The package that has to be installed for a specifier; `undefined` for names that no package answers to (`#x`, `./x`). */
export const packageOf = (specifier: string): string | undefined => (specifier.startsWith('node:') ? '@types/node' : packageNameOf(specifier));

import type { SymbolRef } from '@nilometer/policy';

/** `AcmeClients of @acme/platform`, for a message; empty without symbols. */
export const symbolList = (symbols: readonly SymbolRef[]): string => symbols.map(({ module, symbol }) => `${symbol} of ${module}`).join(' or ');

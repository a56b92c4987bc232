import type { Policy, SymbolRef } from '@nilometer/policy';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import { at } from '../behaviours/spot.ts';
import { type CodeReader, defineCodeReader } from '../reader.ts';
import { packageNameOf } from '../syntax/packageNameOf.ts';
import { profilesOf } from './profilesOf.ts';
import { escapeRegExp } from '../syntax/escapeRegExp.ts';

/** Methods of a client that ask for one flag, as the clients that we know call them. */
const ASKS = String.raw`\.(?:is|get|has|evaluate|treatment|value|\w*[vV]ariation)\w*`;

/** The symbol is a function that asks, or a client that has methods to. */
const calleeOf = ({ module, symbol }: SymbolRef): RegExp => new RegExp(String.raw`^${escapeRegExp(module)}#${escapeRegExp(symbol)}(?:(?:\{\}|\(\))*${ASKS})?$`);

/** A reader of what the profiles have symbols for, where they have any. Its behaviours name the symbol's module as their client. */
export function profileReaders(policy: Policy): CodeReader[] {
  const symbols = profilesOf(policy).flatMap(({ concepts }) => concepts.flag);
  if (symbols.length === 0) return [];
  const table = symbols.map((symbol) => ({ ...symbol, callee: calleeOf(symbol) }));
  return [defineCodeReader({
    id: 'platform-flags',
    version: 1,
    code: {
      modules: [...new Set(symbols.map(({ module }) => packageNameOf(module) ?? module))],
      callees: table.map(({ callee }) => callee),
      call(call, context) {
        const path = context.origins.ofCallee(call)?.path;
        const found = path === undefined ? undefined : table.find(({ callee }) => callee.test(path));
        if (!found || call.args.length === 0) return [];
        const flag = at(call, 0, context);
        return [{ ...siteOfCall(call, context), kind: 'flag', client: found.module, flag: flag ? context.values.text(flag) : null }];
      },
    },
  })];
}

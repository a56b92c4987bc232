import type { NamedSite } from '../behaviour.ts';
import type { CodeCall } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { calledName } from './calledName.ts';
import { handlerOf } from './handlerOf.ts';

const HEARS = /^(?:on|once|addListener|prependListener)$/;
/** https://nodejs.org/api/events.html, and packages made after it. */
const EMITTER = /^(?:(?:node:)?events|eventemitter[23])#(?:(?:default\.)?EventEmitter\w*|default)\{\}\./;

/** What an emitter within the process calls, one of Node's or of a class that inherits it: `events.on('order.created', this.onCreated.bind(this))`. */
export function emitterHandler(call: CodeCall, context: CodeContext): NamedSite | null {
  const isListened = HEARS.test(calledName(call)) && EMITTER.test(context.origins.ofCallee(call)?.path ?? '');
  return isListened ? handlerOf(call.args[1], context) : null;
}

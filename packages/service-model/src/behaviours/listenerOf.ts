import type { CodeCall, Located, Origin } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { callsBeside } from './callsBeside.ts';

/** What hears an emitter that a call makes or is called on: `emitter.on('message', handler)`. @param path of the emitter's origin */
export function listenerOf(call: CodeCall, path: Origin['path'], event: string, context: CodeContext): Located | undefined {
  return callsBeside(call, context.code).find((other) => {
    const [name] = other.args;
    return name && context.origins.ofCallee(other)?.path === `${path}.on` && context.values.text(name) === event;
  })?.args[1];
}

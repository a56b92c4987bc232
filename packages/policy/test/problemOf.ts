import { ConfigError } from '../src/errors.ts';

/** The message of the ConfigError that an action ends in, `null` where it goes well; any other error is a defect. */
export function problemOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

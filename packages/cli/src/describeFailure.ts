import { ConfigError, ToolError } from '@nilometer/policy';

/** One line for what we know how to explain; the stack only for what we do not. */
export function describeFailure(error: unknown, debug = false): string {
  if (error instanceof ConfigError || error instanceof ToolError) {
    const remedy = error instanceof ToolError && error.remedy ? `\n  ${error.remedy}` : '';
    return `nilometer: ${error.message}${remedy}\n` + (debug ? `${error.stack ?? ''}\n` : '');
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `nilometer: this is a defect of ours, please report it.\n${text}\n`;
}

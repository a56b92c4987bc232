import { ConfigError, ToolError } from '../errors.ts';

/** One line and its remedy for what we know how to explain; the stack only for what we do not. */
export function describeFailure(program: string, error: unknown, debug: boolean): string {
  if (error instanceof ConfigError || error instanceof ToolError) {
    const remedy = error instanceof ToolError && error.remedy !== undefined ? `  ${error.remedy}\n` : '';
    return `${program}: ${error.message}\n${remedy}${debug ? `${error.stack ?? ''}\n` : ''}`;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${program}: this is a defect of ours, please report it.\n${text}\n`;
}

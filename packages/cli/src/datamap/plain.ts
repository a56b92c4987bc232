import { printable } from '@nilometer/policy';

/**
 * Text from somebody's source as one line that can be shown: white space runs together, control characters and those
 * that turn the direction of writing are spelled, never obeyed.
 */
export const plain = (text: string): string => printable(text.replace(/\s+/gu, ' '));

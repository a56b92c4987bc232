import { createHash } from 'node:crypto';

const hashes = (texts: readonly string[]): string =>
  texts.map((text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`).join(' ');

/**
 * A policy under which a page may do nothing but run and apply these texts: no network, no forms, no other script
 * (https://www.w3.org/TR/CSP3/). `scripts` and `styles` are the exact contents of its elements.
 */
export const contentSecurityPolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  ["default-src 'none'", `script-src ${hashes(scripts)}`, `style-src ${hashes(styles)}`, "base-uri 'none'", "form-action 'none'"].join('; ');

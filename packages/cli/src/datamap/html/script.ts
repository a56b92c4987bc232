import { trusted, type Markup } from './markup.ts';

// Not a tagged template: bundlers rewrite those that hold the end of a script, by a helper from a package that is not installed.
/** A `script` element with a text that cannot end it: a program of ours, or what `embedJson` wrote. `attributes` are written as they are. */
export const script = (attributes: string, { text }: Markup): Markup => trusted(`<script${attributes}>${text}</script>`);

/** The order of words on the page: `field2` before `field10`. */
export const collator = new Intl.Collator('en', { numeric: true });

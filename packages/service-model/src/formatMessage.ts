/** Fills `{{placeholders}}` as ESLint does; one without data stays as it is, so that a mistake is seen. */
export const formatMessage = (template: string, data: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => data[name] ?? whole);

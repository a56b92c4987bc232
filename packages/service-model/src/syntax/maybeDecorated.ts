/** Can a text hold a decorated class, as written or compiled? No decorator's name is asked for, because an alias hides it. */
export const maybeDecorated = (text: string): boolean => (text.includes('@') && text.includes('class')) || text.includes('__decorate');

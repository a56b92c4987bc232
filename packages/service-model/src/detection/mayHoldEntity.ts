/**
 * Can a text declare an entity? A class of any ORM needs a decorator, or is given to `EntitySchema`; compiled code
 * says `__decorate`. No decorator's name is asked for, because an alias hides it.
 */
export const mayHoldEntity = (file: string, text: string): boolean =>
  file.endsWith('.prisma') || (text.includes('@') && text.includes('class')) || text.includes('EntitySchema') || text.includes('__decorate');

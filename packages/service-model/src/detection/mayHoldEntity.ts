/**
 * Can a text declare an entity? A Prisma model needs its keyword; a class of any ORM needs a decorator, or is
 * given to `EntitySchema`. No name of a decorator is asked for, because an alias hides it.
 */
export const mayHoldEntity = (file: string, text: string): boolean =>
  file.endsWith('.prisma')
    ? text.includes('model')
    : (text.includes('@') && text.includes('class')) || text.includes('EntitySchema');

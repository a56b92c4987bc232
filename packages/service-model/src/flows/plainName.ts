const WRAPPING = /(?:Entity|DBModel|DbModel|Model|Document|Schema|Table|Row)$/;

/** A record's name without what says how it is kept: `User` of `UserEntity`, `UserDocument`. */
export const plainName = (name: string): string => name.replace(WRAPPING, '') || name;

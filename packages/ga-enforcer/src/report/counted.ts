/** `1 dependency`, `3 dependencies`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const dependencies = (count: number): string => counted(count, 'dependency', 'dependencies');

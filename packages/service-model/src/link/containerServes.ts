/**
 * Containers of a whole program, which give an instance of the class that they are asked for: https://github.com/microsoft/tsyringe#resolution,
 * https://docs.typestack.community/typedi.
 */
const SERVES = /^(?:tsyringe#container\.resolve|typedi#Container\.get)$/;

/** @param path of the origin of what is called */
export const containerServes = (path: string): boolean => SERVES.test(path);

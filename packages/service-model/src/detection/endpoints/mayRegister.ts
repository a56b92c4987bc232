/** What registers an endpoint: a verb that is called, a route's object, a controller, which may inherit all its methods. */
const REGISTERS = /controller|method|\.\s*(?:get|post|put|patch|delete|del|options|head|all|search|purge|propfind|report|link|unlink|trace|route)\b|@\w*(?:Get|Post|Put|Patch|Delete)\b/i;

/** Cheap; never says no to a text that registers an endpoint. */
export const mayRegister = (_: string, text: string): boolean => REGISTERS.test(text);

/** Whatever hears a broker is called, decorated or made by one of these. */
const HEARS = /consum|subscri|listen|process|handler|worker|pattern|eachMessage|eachBatch|queue|rabbit|\bon\s*\(|ReceiveMessage|\brun\b/i;

/** Can a text register a handler of messages? Cheap; never says no to one that does. */
export const mayConsume = (file: string, text: string): boolean => !file.endsWith('.d.ts') && /\.[cm]?[jt]sx?$/.test(file) && HEARS.test(text);

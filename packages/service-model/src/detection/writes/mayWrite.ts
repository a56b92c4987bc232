/** Whatever changes or deletes stored data is called by one of these, or says so in SQL. */
const WRITES = /insert|create|save|persist|flush|update|upsert|increment|decrement|delete|\bdel\b|remove|destroy|restore|recover|clear|truncate|replace|merge|bulk|query|execute|\bsql\b|\braw\b/i;

/** Can a text hold a call that writes? Cheap; never says no to one that does. */
export const mayWrite = (file: string, text: string): boolean => !file.endsWith('.d.ts') && /\.[cm]?[jt]sx?$/.test(file) && WRITES.test(text);

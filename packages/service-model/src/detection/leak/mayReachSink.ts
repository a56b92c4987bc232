/** Whatever logs, throws, sends or requests is called by one of these, or imported from something that is. */
const SINKS =
  /log|debug|info|warn|error|trace|verbose|fatal|console|exception|boom|publish|emit|send|produce|dispatch|queue|\badd|push|trigger|command|fetch|axios|http|request|\b(?:got|ky|needle)\b|\.\s*(?:get|post|put|patch|delete|head)\w*\s*[(<]/i;

/** Can a text hold a call that is a sink? Cheap; never says no to one that does. */
export const mayReachSink = (file: string, text: string): boolean => !file.endsWith('.d.ts') && /\.[cm]?[jt]sx?$/.test(file) && SINKS.test(text);

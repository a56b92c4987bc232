/** Somebody may import it, or a runtime call what it hands out. */
const OFFERS = /^\s*(?:export\b(?!\s*\{\s*\})|(?:module\.)?exports\b)/m;

const CHAINED = /^(?:void\s+)?[\w$]+\([^()\n]*\)\s*\.(?:then|catch|finally)\(/m;
const AT_ONCE = /^;?(?:void\s+|await\s+)?\(\s*(?:async\b|function\b)/m;
const AWAITED = /^(?:(?:const|let)\s[^=\n]+=\s*)?await\s/m;
const TRIED = /^try\s*\{[^]*?^\s+(?:[\w$[\]{}, ]+=\s*)?(?:\w+ [^=\n]+=\s*)?await\s/m;
/** What is started where a file is the one that is run, and is imported elsewhere; it reads what is written behind its name. */
const GUARDED = /^if\s*\(\s*(?:require\.main\s*===?\s*module|module\s*===?\s*require\.main|import\.meta\.main|import\.meta\.url\s*===?|!module\.parent)/m;
const READS_WORDS = /\bprocess\.argv\b/;
const CALLED = /^(?:void\s+)?([\w$]+)\([^()\n]*\);?\s*$/gm;

const isAsync = (text: string, name: string): boolean => {
  const escaped = name.replaceAll('$', String.raw`\$`);
  return new RegExp(String.raw`\basync\s+function\s+${escaped}\b|\b(?:const|let|var)\s+${escaped}\s*=\s*async\b`).test(text);
};

/** What holds a process: servers, consumers, schedules, and whoever waits for a signal before it ends. */
const GOES_ON = new RegExp([
  String.raw`\.(?:listen|subscribe|consume|watch|launch|process|schedule|serve|poll|connectMicroservice)\(`,
  String.raw`\b(?:setInterval|createServer|serve|listen|bootstrap|start(?!sWith|Of)[A-Z\w]*)\(`,
  String.raw`NestFactory\.create(?:Microservice)?\b`,
  String.raw`new\s+\w*(?:Worker|Consumer|Server|Subscriber|Cron|CronJob|Scheduler)\(`,
  String.raw`\bcron\b`,
  String.raw`process\.(?:on|once|addListener)\(\s*['"\x60](?:SIG|message)`,
  String.raw`\.on\(\s*['"\x60](?:message|request|connection|change)`,
  String.raw`while\s*\(\s*(?:true|1)\s*\)|for\s*\(\s*;\s*;`,
].join('|'), 'i');

/** All went well, and nothing is left to do. */
const ENDS = /\bprocess\.exit\(\s*0?\s*\)|\.(?:\$?disconnect|end|destroy|close|quit|closeConnection|endConnection)\(\s*\)/;

/**
 * Is a text a program of its own that does something once: it starts its work at its top level, and starts nothing that goes on?
 * `ends`: it also says where it is over, with all that it has opened closed. `offers`: that, and there is something to import from it.
 */
export function programOf(text: string): 'runs' | 'ends' | 'offers' | undefined {
  const isCommand = GUARDED.test(text) && READS_WORDS.test(text);
  const isStarted = isCommand || CHAINED.test(text) || AT_ONCE.test(text) || AWAITED.test(text) || TRIED.test(text) || [...text.matchAll(CALLED)].some(([, name = '']) => isAsync(text, name));
  if (!isStarted || GOES_ON.test(text)) return undefined;
  const ends = ENDS.test(text);
  if (OFFERS.test(text)) return ends || isCommand ? 'offers' : undefined;
  return ends ? 'ends' : 'runs';
}

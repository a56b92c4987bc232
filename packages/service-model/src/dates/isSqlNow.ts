/**
 * PostgreSQL: https://www.postgresql.org/docs/current/functions-datetime.html
 * MySQL: https://dev.mysql.com/doc/refman/8.4/en/date-and-time-functions.html
 * SQL Server: https://learn.microsoft.com/en-us/sql/t-sql/functions/date-and-time-data-types-and-functions-transact-sql
 */
const FUNCTION = [
  'now', 'clock_timestamp', 'statement_timestamp', 'transaction_timestamp', 'unix_timestamp', 'curdate', 'unixepoch',
  'getdate', 'getutcdate', 'sysdatetime', 'sysutcdatetime', 'sysdatetimeoffset',
];
/** Called with or without parentheses. */
const KEYWORD = ['current_timestamp', 'current_date', 'localtimestamp', 'localtime', 'utc_timestamp', 'sysdate', 'systimestamp'];
const CALLED = String.raw`\s*\(\s*\d?\s*\)`;
const CLOCK = new RegExp(`^(?:(?:${FUNCTION.join('|')})${CALLED}|(?:${KEYWORD.join('|')})(?:${CALLED})?)$`, 'i');

/** SQLite takes the moment as a word; a modifier behind it (`'+7 days'`) makes another moment of it. */
const SQLITE = /^(?:strftime\(\s*'[^']*'\s*,|(?:datetime|date|julianday|unixepoch)\()\s*'(?:now|subsec(?:ond)?)'\s*(?:,\s*'(?:localtime|utc|subsec(?:ond)?)'\s*)?\)$/i;

/** Ways to write the same moment in another zone or type, or as MySQL keeps it up to date. */
const AROUND = [
  /^\((?<inner>.*)\)$/,
  /^(?:timezone|date_trunc)\(\s*'[^']*'(?:\s*::\s*\w+)?\s*,(?<inner>.*)\)$/i,
  /^cast\(\s*(?<inner>.*)\s+as\s+[a-z ]+\)$/i,
  // Seconds and milliseconds since 1970.
  /^extract\(\s*epoch\s+from\s+(?<inner>.*)\)$/i,
  /^date_part\(\s*'epoch'\s*,(?<inner>.*)\)$/i,
  /^(?<inner>.*?)\s*\*\s*1000$/,
  /^(?<inner>.*?)\s+on update\s.*$/i,
  /^(?<inner>.*?)\s+at time zone\s+'[^']*'$/i,
  /^(?<inner>.*?)\s*::\s*[a-z ]+(?:\(\d\))?(?: with(?:out)? time zone)?$/i,
] as const;

/** Is this SQL expression the moment at which the row is written, and nothing added to it? */
export function isSqlNow(sql: string): boolean {
  const text = sql.trim();
  if (CLOCK.test(text) || SQLITE.test(text)) return true;
  const inner = AROUND.map((form) => form.exec(text)?.groups?.['inner']).find((found) => found !== undefined);
  return inner !== undefined && isSqlNow(inner);
}

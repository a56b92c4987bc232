/** Folders that hold a schema's history, by the conventions of the usual tools. */
const HISTORY = /^(?:.*\/)?(?:migrations?|migrate|drizzle|flyway|changelogs?|db-migrations?)(?=\/)/i;

/** What undoes a migration changes nothing of where the schema stands. */
const UNDOES = /(?:^|\/)(?:(?:rollback|undo|down|revert)[^/]*|U\d[^/]*__[^/]*|[^/]*[._-](?:down|rollback|undo))\.\w+$/i;

/** @param file with `/`. The folder whose files, in the order of their names, are one history; `undefined` for what undoes. */
export function historyOf(file: string): string | undefined {
  if (UNDOES.test(file)) return undefined;
  const [folder] = HISTORY.exec(file) ?? [];
  return folder ?? file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

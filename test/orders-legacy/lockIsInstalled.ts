interface Lock {
  packages?: Record<string, { version?: string; optional?: boolean }>;
}

/**
 * Whether node_modules holds what the lockfile asks for.
 * @param lock text of package-lock.json
 * @param installed text of node_modules/.package-lock.json, npm's own record of what it put there; `null` when there is none
 */
export function lockIsInstalled(lock: string, installed: string | null): boolean {
  if (installed === null) return false;
  const wanted = (JSON.parse(lock) as Lock).packages ?? {};
  const present = (JSON.parse(installed) as Lock).packages ?? {};
  const missing = Object.entries(wanted).some(
    ([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version,
  );
  const leftOver = Object.keys(present).some((path) => !(path in wanted));
  return !missing && !leftOver;
}

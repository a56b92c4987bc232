/** `/api/` and `users` are `/api/users`; what is empty adds nothing. Always with a slash in front, never with one behind. */
export const joinPath = (...parts: readonly string[]): string =>
  `/${parts.map((part) => part.replace(/^\/+|\/+$/g, '')).filter((part) => part !== '').join('/')}`;

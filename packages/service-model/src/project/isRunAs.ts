const withoutEnd = (path: string): string => path.replace(/\.[cm]?[jt]sx?$/, '').replace(/(?:^|\/)index$/, '');
const BUILT = /^(?:dist|build|lib|out)(?:\/|$)/;

/**
 * Is what a package runs this file, as it is written or as it is built: `node dist/src/reset.js` runs `src/reset.ts`, and
 * `node build/reset.js` does where all that is built lies in `src`?
 * @param ran, file below the folder of the package
 */
export function isRunAs(ran: string, file: string): boolean {
  const [run, own] = [ran.replace(/^\.\//, ''), file].map(withoutEnd);
  if (run === undefined || own === undefined) return false;
  if (run === own) return true;
  if (!BUILT.test(run)) return false;
  const source = run.replace(BUILT, '');
  return own === source || own === (source === '' ? 'src' : `src/${source}`);
}

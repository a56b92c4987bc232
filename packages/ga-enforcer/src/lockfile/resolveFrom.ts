const FOLDER = 'node_modules/';

/**
 * The installed copy that code in `from` gets when it asks for `name`, by Node's search through the folders
 * above. `null`: nothing is installed under that name (an optional peer, another platform's binary).
 * @param from a key of `packages`: `''`, `packages/api`, `node_modules/a/node_modules/b`
 */
export function resolveFrom(from: string, name: string, isInstalled: (id: string) => boolean): string | null {
  let folder = from;
  for (;;) {
    const id = (folder === '' ? '' : `${folder}/`) + FOLDER + name;
    if (isInstalled(id)) return id;
    if (folder === '') return null;
    const cut = folder.lastIndexOf('/');
    folder = cut === -1 ? '' : folder.slice(0, cut);
    if (folder === 'node_modules') folder = '';
    else if (folder.endsWith('/node_modules')) folder = folder.slice(0, -'/node_modules'.length);
  }
}

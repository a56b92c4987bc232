interface Unsaved {
  save(): void;
}

/** What has unsaved work. One listener for all of it: Node warns of a leak from the eleventh on. */
const unsaved = new Set<Unsaved>();
let listens = false;

/** Has `save` called at the end of the process, or of the worker, once. */
export function saveOnExit(one: Unsaved): void {
  unsaved.add(one);
  if (listens) return;
  listens = true;
  process.once('exit', () => unsaved.forEach((each) => { each.save(); }));
}

export function isSaved(one: Unsaved): void {
  unsaved.delete(one);
}

import { EMPTY, type FileModel } from '../project/FileModel.ts';
import { isServiceWide } from '../project/serviceWide.ts';
import { wideBehaviours, type WidePart, widePart, withWide } from '../project/widePart.ts';

type Behaviours = FileModel['behaviours'];

interface Files {
  /** All that may say something that bears on others, absolute; walked for. */
  readonly all: () => readonly string[];
  /** What of a file bears on others. */
  readonly partOf: (file: string) => WidePart | null;
  /** From an absolute file to the model's way of naming it. */
  readonly show: (file: string) => string;
  /** Is told when all files have been looked at. */
  readonly onLooked: () => void;
}

interface Wide {
  readonly parts: ReadonlyMap<string, WidePart>;
  readonly behaviours: Behaviours;
}

/** What the files of a project say that bears on models of other files; put together when it is first asked for. */
export class WideBehaviours {
  private readonly files: Files;
  private last: Wide | undefined;
  private isFresh = false;

  constructor(files: Files) {
    this.files = files;
  }

  /** Files may have changed, come or gone. */
  recheck(): void {
    this.isFresh = false;
  }

  /** Of all files of a service, and of what belongs to none, as whoever belongs to none may be part of any. */
  ofService(service: string | undefined): Behaviours {
    return this.wide().behaviours.filter((one) => isServiceWide(one) && (service === undefined || one.service === undefined || one.service === service));
  }

  /** One file's behaviours under the mounts, and beside the answers to data subjects, of all other files. */
  of(file: string, { behaviours, routing }: FileModel): Behaviours {
    if (!routing?.routes.length && !behaviours.some(({ kind }) => kind === 'gdpr')) return behaviours;
    const own = widePart({ ...EMPTY, behaviours, ...(routing ? { routing } : {}) });
    const { parts, behaviours: all } = this.wide();
    const known = parts.get(file);
    const isSame = known !== undefined && own !== null && JSON.stringify(known) === JSON.stringify(own);
    const wide = isSame ? all : wideBehaviours([...[...parts].flatMap(([path, part]) => (path === file ? [] : [part])), ...(own ? [own] : [])]);
    const shown = this.files.show(file);
    return withWide(behaviours, wide.filter((one) => one.file === shown));
  }

  private wide(): Wide {
    const { last, files } = this;
    if (last && this.isFresh) return last;
    const all = files.all();
    const parts = new Map(all.flatMap((file): [string, WidePart][] => {
      const part = files.partOf(file);
      return part ? [[file, part]] : [];
    }));
    const isSame = last?.parts.size === parts.size && [...parts].every(([file, part]) => last.parts.get(file) === part);
    const wide = last && isSame ? last : { parts, behaviours: wideBehaviours([...parts.values()]) };
    this.last = wide;
    this.isFresh = true;
    files.onLooked();
    return wide;
  }
}

import { dirname, join, relative } from 'node:path';
import type { FileRecord, ManifestFacts } from '../project/FileRecord.ts';
import { isCommandLine } from '../project/isCommandLine.ts';
import { isRunAs } from '../project/isRunAs.ts';

export interface BesideSource {
  /** Absolute folder above which nothing is looked for. */
  readonly top: string;
  readonly factsOf: (manifest: string) => ManifestFacts | undefined;
  readonly isService: (folder: string) => boolean;
  /** Does another package of the repository depend on that of this package.json? */
  readonly isDependedOn: (manifest: string) => boolean;
}

/**
 * `beside`: an npm script runs it that says so, or its package is there for what is run by hand; `bare`: its package has no scripts,
 * and nobody uses it; `script`: an npm script runs it.
 */
export type Ran = 'beside' | 'bare' | 'service' | 'script' | 'unknown';

interface Package {
  readonly folder: string;
  readonly facts: ManifestFacts;
  readonly all: Ran;
}

/** A program of these names is started again and again, and is part of what the service does. */
const AGAIN = /(?:^|[/._-])(?:jobs?|cron(?:jobs?)?|workers?|tasks?|consumers?|queues?|schedul\w*|daemons?|lambdas?|functions?)(?=[/._-])/i;

/** Which files are run by hand, or once, beside the service, as the package.json above them says. */
export class RunBeside {
  private readonly source: BesideSource;
  private readonly byFolder = new Map<string, Package | undefined>();

  constructor(source: BesideSource) {
    this.source = source;
  }

  of(file: string): Ran {
    const found = this.nearest(dirname(file));
    if (!found) return 'unknown';
    const { folder, facts, all } = found;
    const path = relative(folder, file).replaceAll('\\', '/');
    if (all === 'beside' && isCommandLine(facts)) return all;
    // What npm writes into a new package.json as its main file says little where nothing starts it.
    if (all !== 'bare' && facts.ranAsService.some((ran) => isRunAs(ran, path))) return 'service';
    if (all !== 'unknown') return all;
    const isIn = (some: readonly string[]): boolean => some.some((ran) => isRunAs(ran, path));
    return isIn(facts.ranBeside) ? 'beside' : isIn(facts.ran) ? 'script' : 'unknown';
  }

  /** @param program what its text says of it */
  isBeside(file: string, program: FileRecord['program']): boolean {
    const ran = this.of(file);
    if (ran === 'service' || ran === 'beside' || program === undefined) return ran === 'beside';
    if (ran === 'bare') return program !== 'offers';
    const isOver = program === 'ends' || (program === 'offers' && ran === 'script');
    return isOver && !AGAIN.test(relative(this.source.top, file).replaceAll('\\', '/'));
  }

  /** Packages may have come, gone or changed. */
  forget(): void {
    this.byFolder.clear();
  }

  private nearest(folder: string): Package | undefined {
    if (this.byFolder.has(folder)) return this.byFolder.get(folder);
    const facts = this.source.factsOf(join(folder, 'package.json'));
    const above = dirname(folder);
    const found = facts ? { folder, facts, all: this.whole(folder, facts) } : folder === this.source.top || above === folder ? undefined : this.nearest(above);
    this.byFolder.set(folder, found);
    return found;
  }

  /** What is said of a package is said of all its files. */
  private whole(folder: string, facts: ManifestFacts): Ran {
    const { top, isService, isDependedOn } = this.source;
    const { scripts, bare, published, workspaces, startable } = facts;
    if (isCommandLine(facts) && folder !== top && !isService(folder) && !isDependedOn(join(folder, 'package.json'))) return 'beside';
    if ((!scripts && !bare) || published || workspaces || startable || folder === top || isService(folder) || isDependedOn(join(folder, 'package.json'))) return 'unknown';
    return scripts ? 'beside' : 'bare';
  }
}

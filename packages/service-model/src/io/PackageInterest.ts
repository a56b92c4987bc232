import { readManifest } from '../project/readManifest.ts';
import { orTooDeep } from '../syntax/nesting.ts';
import { readSource } from './readSource.ts';

/**
 * Which installed packages can hold base classes or aliases that matter: those that depend on an ORM or on the
 * platform, or are one. It spares looking into all others.
 */
export class PackageInterest {
  private readonly answers = new Map<string, boolean>();
  private readonly wantedOf: () => ReadonlySet<string>;

  /** @param wanted asked for when the first package is met */
  constructor(wanted: () => ReadonlySet<string>) {
    this.wantedOf = wanted;
  }

  /** @param packageJson absolute path */
  dependsOn(packageJson: string): boolean {
    const known = this.answers.get(packageJson);
    if (known !== undefined) return known;
    const answer = this.read(packageJson);
    this.answers.set(packageJson, answer);
    return answer;
  }

  /** Packages may have been upgraded in place. */
  forget(): void {
    this.answers.clear();
  }

  private read(packageJson: string): boolean {
    const read = readSource(packageJson);
    // A package that can't be read is looked into: silence would be a wrong answer.
    if ('problem' in read) return true;
    return orTooDeep(() => {
      const { name, dependencies } = readManifest(read.text);
      const wanted = this.wantedOf();
      return (name !== null && wanted.has(name)) || dependencies.some(({ packageName }) => wanted.has(packageName));
    }, () => true);
  }
}

import { readFileSync } from 'node:fs';
import { readManifest } from '../project/readManifest.ts';

/**
 * Which installed packages can hold base classes or aliases that matter: those that depend on an ORM or on the
 * platform, or are one. It spares looking into all others.
 */
export class PackageInterest {
  private readonly answers = new Map<string, boolean>();
  private readonly wanted: ReadonlySet<string>;

  constructor(wanted: ReadonlySet<string>) {
    this.wanted = wanted;
  }

  /** @param packageJson absolute path */
  dependsOn(packageJson: string): boolean {
    const known = this.answers.get(packageJson);
    if (known !== undefined) return known;
    const answer = this.read(packageJson);
    this.answers.set(packageJson, answer);
    return answer;
  }

  private read(packageJson: string): boolean {
    try {
      const { name, dependencies } = readManifest(readFileSync(packageJson, 'utf8'));
      return (name !== null && this.wanted.has(name)) || dependencies.some(({ packageName }) => this.wanted.has(packageName));
    } catch {
      // A package that can't be read is looked into: silence would be a wrong answer.
      return true;
    }
  }
}

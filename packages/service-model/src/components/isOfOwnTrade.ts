import type { Manifest } from '../model.ts';
import { type Component, componentPackages } from './componentPackages.ts';

/** A service keeps its own data in one database, seldom in two or three: whoever has clients of more connects to those of others. */
const OTHERS_DATABASES = 4;

/** One file that has clients of so many speaks to whichever somebody else has. */
const OTHERS_IN_A_FILE = 3;

/** One file that has clients of so many components of AWS does what it is asked in an account, whatever that holds. */
const AWS_IN_A_FILE = 6;

const databases: ReadonlySet<string> = new Set(componentPackages.flatMap((one) => (one.component === 'database' ? [one.package] : [])));

/** `unleash` of `unleash-client` and `unleash-server`, `growthbook` of `@growthbook/growthbook`. */
const maker = (name: string): string => (/^@?([\w.]+)/.exec(name)?.[1] ?? name).toLowerCase();

const countDatabases = (packages: readonly string[]): number => new Set(packages.filter((one) => databases.has(one))).size;

/** @param packages of which one file takes clients */
export const areOfOthers = (packages: readonly string[]): boolean => countDatabases(packages) >= OTHERS_IN_A_FILE;

export const isOfAws = (packageName: string): boolean => packageName.startsWith('@aws-sdk/client-');

/** @param packages of which one file takes clients */
export const holdsMuchOfAws = (packages: readonly string[]): boolean => new Set(packages.filter(isOfAws)).size >= AWS_IN_A_FILE;

/**
 * Is a component what the service is about, and not what it is built on? A product that reads the databases of its customers has
 * clients of many; one that decides flags asks itself with a client of its own.
 */
export function isOfOwnTrade({ name, dependencies }: Manifest, component: Component, packageName: string): boolean {
  if (component === 'database') return countDatabases(dependencies.map((one) => one.packageName)) >= OTHERS_DATABASES;
  return component === 'flags' && name !== null && maker(name) === maker(packageName);
}

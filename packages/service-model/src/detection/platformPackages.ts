import { matchesPackage, type Policy } from '@nilometer/policy';
import type { Entity } from '../model.ts';
import { packageNameOf } from '../syntax/packageNameOf.ts';
import { profileOf } from './profileOf.ts';

/** Is a package part of the platform: does the profile take symbols from it, or the policy name it under `gate.platformPackages`? */
export function platformPackages(member: Pick<Entity, 'service'>, policy: Policy): (name: string) => boolean {
  const profile = profileOf(member, policy);
  const modules = new Set(Object.values(profile?.concepts ?? {}).flatMap((symbols) => symbols.map(({ module }) => packageNameOf(module) ?? module)));
  return (name) => modules.has(name) || policy.gate.platformPackages.some((pattern) => matchesPackage(pattern, name));
}

import type { Ban } from '@nilometer/policy';
import { z } from 'zod';
import { aliasedPackage } from '../detection/aliasedPackage.ts';
import { banOf } from '../detection/banOf.ts';
import { byPlace } from '../detection/byPlace.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Site } from '../model.ts';

/** `Reason. Instead: replacement. Owner: platform. Until 2027-01-31.`, of what the ban says. */
function sentences({ reason, replacement, owner, expires }: Ban): string {
  const parts = [
    reason.replace(/\.$/, ''),
    ...(replacement === undefined ? [] : [`Instead: ${replacement}`]),
    ...(owner === undefined ? [] : [`Owner of the ban: ${owner}`]),
    ...(expires === undefined ? [] : [`The ban ends on ${expires}`]),
  ];
  return `${parts.join('. ')}.`;
}

const detection = (site: Site, ban: Ban, messageId: string, subject: string, data: Readonly<Record<string, string>>): Detection => ({
  messageId,
  data: { ...data, details: sentences(ban) },
  file: site.file,
  range: site.range,
  subject,
});

export default defineDetector({
  id: 'banned-dependencies',
  scope: 'file',
  languages: ['js', 'json'],
  messages: {
    used: '{{package}} is banned. {{details}}',
    declared: '{{package}} is banned. {{details}}',
    declaredAs: '{{package}}, declared here under the name {{name}}, is banned. {{details}}',
  },
  options: z.strictObject({}),
  // A specifier can hide behind escapes ('mom\u0065nt'), so a text with any backslash may concern us.
  mayConcern: (_file, text, { bans }) =>
    bans.length > 0 && (text.includes('\\') || bans.some((ban) => text.includes(ban.package.replace(/\*$/, '')))),
  detect: (model, { policy: { bans }, now }) => {
    const used = model.packageUses.flatMap((use) => {
      const ban = banOf(bans, use.packageName, now);
      return ban ? [detection(use, ban, 'used', use.specifier, { package: use.packageName })] : [];
    });
    const declared = model.dependencies.flatMap((dependency) => {
      const { packageName: name, section } = dependency;
      const alias = aliasedPackage(dependency.spec);
      // An alias takes the banned name for something else: what is installed counts.
      const ban = banOf(bans, alias ?? name, now);
      if (!ban) return [];
      const subject = `${section}/${name}`;
      return alias === undefined || alias === name
        ? [detection(dependency, ban, 'declared', subject, { package: name })]
        : [detection(dependency, ban, 'declaredAs', subject, { package: alias, name })];
    });
    return [...used, ...declared].sort(byPlace);
  },
});

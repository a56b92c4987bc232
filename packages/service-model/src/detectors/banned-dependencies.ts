import { banSentences, type Ban } from '@nilometer/policy';
import { aliasedPackage } from '../detection/aliasedPackage.ts';
import { banOf } from '../detection/banOf.ts';
import { byPlace } from '../detection/byPlace.ts';
import { mayNameBanned } from '../detection/mayNameBanned.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Site } from '../model.ts';

interface Sighting {
  readonly site: Site;
  readonly messageId: 'used' | 'declared' | 'declaredAs';
  readonly package: string;
  readonly subject: string;
  readonly name?: string;
}

const detection = (ban: Ban, { site, messageId, package: banned, subject, name }: Sighting): Detection => ({
  messageId,
  data: { package: banned, details: banSentences(ban), ...(name === undefined ? {} : { name }) },
  file: site.file,
  range: site.range,
  package: banned,
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
  choices: {},
  mayConcern: (file, text, { bans }) => mayNameBanned(file, text, bans),
  detect: (model, { policy: { bans }, now }) => {
    const used = model.packageUses.flatMap((use) => {
      const ban = banOf(bans, use.packageName, now);
      return ban ? [detection(ban, { site: use, messageId: 'used', package: use.packageName, subject: use.specifier })] : [];
    });
    const declared = model.dependencies.flatMap((dependency) => {
      const { packageName: name, section } = dependency;
      const alias = aliasedPackage(dependency.spec);
      // An alias takes the banned name for something else: what is installed counts.
      const ban = banOf(bans, alias ?? name, now);
      if (!ban) return [];
      const subject = `${section}/${name}`;
      return alias === undefined || alias === name
        ? [detection(ban, { site: dependency, messageId: 'declared', package: name, subject })]
        : [detection(ban, { site: dependency, messageId: 'declaredAs', package: alias, subject, name })];
    });
    return [...used, ...declared].sort(byPlace);
  },
});

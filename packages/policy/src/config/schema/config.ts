import type { z } from 'zod';
import { zod } from '../../zod.ts';
import { ban } from './ban.ts';
import { flag } from './flag.ts';
import { gate } from './gate.ts';
import { guidelines } from './guidelines.ts';
import { personalData } from './personalData.ts';
import { profile } from './profile.ts';
import { service } from './service.ts';
import { waiver } from './waiver.ts';

/** `nilometer.config.json`. Strict at every level: a key that we do not know is a mistake, said with its place. */
export function configSchema() {
  const z = zod();
  const text = z.string().min(1);
  return z
    .strictObject({
      $schema: z.string().describe('Where editors find this schema.'),
      extends: z.union([text, z.array(text)]).describe('JSON files ("./base.json") or installed packages whose policy this one starts from.'),
      preset: z.enum(['recommended', 'strict']).describe('Severities that hold where "guidelines" says nothing. Default: recommended.'),
      profile: profile().describe('The company platform: which symbols stand for which concept. Default: nilometer.'),
      services: z.array(service()).describe('Services of this repository. Default: every folder with a start script or a container file.'),
      ignore: z.array(text).describe('Globs that are never judged, besides .gitignore.'),
      guidelines: guidelines().describe('Severity and options by guideline.'),
      builtInBans: z.enum(['on', 'off']).describe('Whether packages that their own authors deprecated are banned. Default: on.'),
      bans: z.array(ban()).describe('Packages that nobody may use, and what to use instead.'),
      waivers: z.array(waiver()).describe('Exceptions, each with an owner, a reason and an end.'),
      flags: z.array(flag()).describe('Feature flags, each with an owner and the day by which it is to be gone from the code.'),
      personalData: personalData().describe('What your company calls personal data, beside what is known everywhere.'),
      gate: gate().describe('How stale a dependency may be. Durations are in days.'),
    })
    .partial();
}

/** A configuration file as written, its values checked, nothing filled in. */
export type Config = z.infer<ReturnType<typeof configSchema>>;

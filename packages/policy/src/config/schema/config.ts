import { z } from 'zod';
import { ban } from './ban.ts';
import { gate } from './gate.ts';
import { guidelines } from './guidelines.ts';
import { profile } from './profile.ts';
import { service } from './service.ts';
import { waiver } from './waiver.ts';

const text = z.string().min(1);

/** `nilometer.config.json`. Strict at every level: a key that we do not know is a mistake, said with its place. */
export const configSchema = z
  .strictObject({
    $schema: z.string(),
    extends: z.union([text, z.array(text)]),
    preset: z.enum(['recommended', 'strict']),
    profile,
    services: z.array(service),
    ignore: z.array(text),
    guidelines,
    builtInBans: z.enum(['on', 'off']),
    bans: z.array(ban),
    waivers: z.array(waiver),
    gate,
  })
  .partial();

/** A configuration file as written, its values checked, nothing filled in. */
export type Config = z.infer<typeof configSchema>;

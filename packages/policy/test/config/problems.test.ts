import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parseConfig.ts';
import { problemOf } from '../problemOf.ts';

/** Wrong text, the message that it gives, and the smallest change that makes it right. */
const cases: [wrong: string, message: string, right: string][] = [
  ['{ "guidelines": {\n    "entity-versoin": "error" } }', '2:5: guidelines.entity-versoin: unknown guideline; did you mean "entity-version"?', '{ "guidelines": { "entity-version": "error" } }'],
  ['{ "guidelines": { "ga/stale": "off" } }', '1:19: guidelines.ga/stale: not set here; expected its level under "gate.levels", for the gate judges it', '{ "gate": { "levels": { "ga/stale": "off" } } }'],
  ['{ "guidelines": { "entity-version": "eror" } }', '1:19: guidelines.entity-version: "eror" is not known; did you mean "error"? (expected "off" or "warn" or "error" or an object)', '{ "guidelines": { "entity-version": "error" } }'],
  ['{ "guidelines": { "entity-version": { "locked": true } } }', '1:19: guidelines.entity-version.severity: is missing; expected "off" or "warn" or "error"', '{ "guidelines": { "entity-version": { "severity": "off", "locked": true } } }'],
  ['{ "guidelines": { "entity-version": { "severty": "off" } } }', '1:39: guidelines.entity-version.severty: unknown key; did you mean "severity"?', '{ "guidelines": { "entity-version": { "severity": "off" } } }'],
  ['{ "guidelines": { "entity-version": 3 } }', '1:19: guidelines.entity-version: expected "off" or "warn" or "error" or an object, found a number', '{ "guidelines": { "entity-version": "off" } }'],
  ['{ "guidelines": { "pii-annotation": { "severity": "warn",\n  "options": { "minConfidence": "loud" } } } }', '2:16: guidelines.pii-annotation.options.minConfidence: expected "high" or "medium" or "low", found "loud"', '{ "guidelines": { "pii-annotation": { "severity": "warn", "options": { "minConfidence": "low" } } } }'],
  ['{ "guidelines": { "pii-annotation": { "severity": "warn", "options": { "minConfidence": "hihg" } } } }', '1:72: guidelines.pii-annotation.options.minConfidence: "hihg" is not known; did you mean "high"? (expected "high" or "medium" or "low")', '{ "guidelines": { "pii-annotation": { "severity": "warn", "options": {} } } }'],
  ['{ "guidelines": { "pii-annotation": { "severity": "warn", "options": { "confidence": "low" } } } }', '1:72: guidelines.pii-annotation.options.confidence: unknown key; did you mean "minConfidence"?', '{ "guidelines": { "pii-annotation": "warn" } }'],
  ['{ "guidelines": { "uuid-primary-key": { "severity": "warn", "options": { "x": "y" } } } }', '1:74: guidelines.uuid-primary-key.options.x: unknown key; uuid-primary-key has no options', '{ "guidelines": { "entity-version": { "severity": "warn", "options": {} } } }'],
  ['{ "guidlines": {} }', '1:3: guidlines: unknown key; did you mean "guidelines"?', '{ "guidelines": {} }'],
  ['{ "profile": "acm" }', '1:3: profile: "acm" is not known; did you mean "acme"? (expected "acme" or "nilometer" or an object or null)', '{ "profile": "acme" }'],
  ['{ "profile": { "extends": "acme", "concepts": { "pi": [] } } }', '1:49: profile.concepts.pi: unknown key; did you mean "pii"?', '{ "profile": { "extends": "acme", "concepts": { "pii": [] } } }'],
  ['{ "profile": false }', '1:3: profile: expected "acme" or "nilometer" or an object or null, found a boolean', '{ "profile": null }'],
  ['{ "gate": { "windowDays": "14" } }', '1:13: gate.windowDays: expected a number, found "14"', '{ "gate": { "windowDays": 14 } }'],
  ['{ "gate": { "windowDays": -1 } }', '1:13: gate.windowDays: must be at least 0', '{ "gate": { "windowDays": 0.5 } }'],
  ['{ "gate": { "majorGraceDays": "of" } }', '1:13: gate.majorGraceDays: "of" is not known; did you mean "off"? (expected a number or "off")', '{ "gate": { "majorGraceDays": "off" } }'],
  ['{ "gate": { "runtime": ">=20" } }', '1:13: gate.runtime: expected a Node version such as "22" or "22.13.0"', '{ "gate": { "runtime": "20" } }'],
  ['{ "bans": [{ "package": "a/b", "reason": "r" }] }', '1:14: bans[0].package: expected a package name, or a scope as "@scope/*"', '{ "bans": [{ "package": "@a/*", "reason": "r" }] }'],
  ['{ "bans": [{ "package": "a" }] }', '1:12: bans[0].reason: is missing; expected a string', '{ "bans": [{ "package": "a", "reason": "r" }] }'],
  ['{ "bans": [{ "package": "a", "raeson": "r" }] }', '1:30: bans[0].raeson: unknown key; did you mean "reason"?', '{ "bans": [{ "package": "a", "reason": "r" }] }'],
  ['{ "flags": [{ "name": "a", "owner": "o" }] }', '1:13: flags[0].expires: expected a date such as "2026-12-31", or an instant such as "2026-12-31T12:00:00Z"', '{ "flags": [{ "name": "a", "owner": "o", "expires": "2027-01-31" }] }'],
  ['{ "flags": [{ "name": "a", "owner": "o", "expire": "2027-01-31" }] }', '1:42: flags[0].expire: unknown key; did you mean "expires"?', '{ "flags": [{ "name": "a", "owner": "o", "expires": "2027-01-31", "reason": "r" }] }'],
  ['{ "services": [{ "name": "a", "path": "../a" }] }', '1:31: services[0].path: expected a path below the folder of the configuration, with "/"', '{ "services": [{ "name": "a", "path": "./a..b" }] }'],
  ['{ "services": [{ "name": "a", "path": "a\\\\b" }] }', '1:31: services[0].path: expected a path below the folder of the configuration, with "/"', '{ "services": [{ "name": "a", "path": "a/b" }] }'],
  ['{ "a b": 1 }', '1:3: ["a b"]: unknown key; expected one of "$schema", "extends", "preset", "profile", "services", "ignore", "guidelines", "builtInBans", "bans", "waivers", "flags", "personalData", "gate"', '{ "$schema": "x" }'],
  ['{ "preset": "strict", "preset": "strict" }', '1:23: "preset" is given twice', '{ "preset": "strict" }'],
  ['{ "__proto__": { "preset": "strict" } }', '1:3: "__proto__" can not be a key', '{}'],
  ['{ "preset": "strict"', '1:21: not valid JSON: a closing "}" is missing', '{ "preset": "strict", /* all of it */ } // trailing comma'],
  ["{ 'preset': 1 }", '1:3: not valid JSON: a word that is no JSON value; strings are in double quotes', '{ "preset": "strict" }'],
  ['', '1:1: not valid JSON: a value is missing', '\uFEFF{}'],
  ['[]', '1:1: expected an object, found a list', '{}'],
  [`{ "gate": ${'{ "x": '.repeat(70)}`, '1:452: is nested too deeply', `{ "$schema": "${'['.repeat(70)}" }`],
];

describe.each(cases)('%s', (wrong, message, right) => {
  it(`says ${message}`, () => {
    expect(problemOf(() => parseConfig(wrong, 'c.json'))).toBe(`c.json:${message}`);
  });

  it(`accepts ${right}`, () => {
    expect(problemOf(() => parseConfig(right, 'c.json'))).toBeNull();
  });
});

describe('waivers', () => {
  const waiver = (parts: object) => JSON.stringify({ waivers: [{ guideline: 'entity-version', match: { file: 'a.ts' }, owner: 'team', reason: 'r', expires: '2026-12-31', ...parts }] }, null, 1);
  it.each<[object, string | null]>([
    [{}, null],
    [{ expires: '2026-12-31T10:00:00+02:00' }, null],
    [{ expires: '2026-02-30' }, 'c.json:10:4: waivers[0].expires: expected a date such as "2026-12-31", or an instant such as "2026-12-31T12:00:00Z"'],
    [{ expires: '2026-12-31T10:00' }, 'c.json:10:4: waivers[0].expires: expected a date such as "2026-12-31", or an instant such as "2026-12-31T12:00:00Z"'],
    [{ match: {} }, 'c.json:5:4: waivers[0].match: expected at least one of file, entity, package, version, fingerprint'],
    [{ guideline: 'ga/stal' }, 'c.json:4:4: waivers[0].guideline: "ga/stal" is not known; did you mean "ga/stale"?'],
    [{ guideline: 'ga/stale' }, null],
  ])('with %j: %s', (parts, problem) => {
    expect(problemOf(() => parseConfig(waiver(parts), 'c.json'))).toBe(problem);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPolicy, profiles, type Ban, type Policy, type Range } from '@nilometer/policy';
import type { Detection, Detector } from '../../src/detector.ts';
import { formatMessage } from '../../src/formatMessage.ts';
import type { DeclaredDependency, Entity, Field, PackageUse, ServiceModel } from '../../src/model.ts';

export const now = new Date('2026-06-15T12:00:00Z');

/** A range on one line; its offset grows with the line, as in a text. */
export const at = (line: number): Range => ({
  start: { line, column: 1, offset: line * 100 },
  end: { line, column: 5, offset: line * 100 + 4 },
});

/** Everything as the guidelines want it. */
export const entity = (over: Partial<Entity> = {}): Entity => ({
  name: 'Customer',
  file: 'src/customer.ts',
  range: at(10),
  orm: 'typeorm',
  persisted: true,
  table: 'customer',
  version: 'yes',
  createdAt: 'yes',
  updatedAt: 'yes',
  primaryKey: 'uuid',
  bases: [],
  platformWritten: false,
  governed: true,
  nullChecks: 'yes',
  fields: [],
  ...over,
});

/** An e-mail address that nobody has annotated. */
export const field = (over: Partial<Field> = {}): Field => ({
  name: 'email',
  file: 'src/customer.ts',
  range: at(12),
  type: 'string',
  nullable: 'no',
  annotated: 'none',
  relation: false,
  decorators: ['Column'],
  pii: { label: 'pii', category: 'user.contact.email', confidence: 'high', evidence: ['`email` stands for user.contact.email'] },
  ...over,
});

export const use = (specifier: string, packageName: string, over: Partial<PackageUse> = {}): PackageUse => ({
  file: 'src/customer.ts',
  range: at(1),
  specifier,
  packageName,
  kind: 'import',
  typeOnly: false,
  names: ['default'],
  inTest: false,
  ...over,
});

export const dependency = (packageName: string, spec: string, over: Partial<DeclaredDependency> = {}): DeclaredDependency => ({
  file: 'package.json',
  range: at(5),
  packageName,
  spec,
  section: 'dependencies',
  ...over,
});

export const model = (over: Partial<ServiceModel>): ServiceModel => ({
  root: '/service',
  entities: [],
  carriers: [],
  behaviours: [],
  serviceWide: [],
  allEntities: [],
  units: [],
  tables: [],
  disables: [],
  packageUses: [],
  dependencies: [],
  manifests: [],
  notJudged: [],
  unparsed: [],
  entitiesInTests: 0,
  counts: { filesJudged: 1, filesSeen: 1, filesRead: 1, filesParsed: 1 },
  ...over,
});

function builtInPolicy(): Policy {
  const folder = mkdtempSync(join(tmpdir(), 'nilometer-'));
  try {
    return loadPolicy({ from: folder }).policy;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const policy: Policy = { ...builtInPolicy(), profile: profiles.acme };

export const withBans = (...bans: readonly Ban[]): Policy => ({ ...policy, bans });

export interface Circumstances {
  readonly policy?: Policy;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly now?: Date;
  readonly texts?: Readonly<Record<string, string>>;
}

/** What a detector sees. Throws when a message would be shown with a placeholder in it. */
export function detect<Options>(detector: Detector<Options>, over: Partial<ServiceModel>, circumstances: Circumstances = {}): Detection[] {
  const { texts } = circumstances;
  const found = detector.detect(model(over), {
    policy: circumstances.policy ?? policy,
    options: detector.options.parse(circumstances.options ?? {}),
    now: circumstances.now ?? now,
    ...(texts ? { textOf: (file: string) => texts[file] } : {}),
  });
  for (const { messageId, data } of found.flatMap((each) => [each, ...(each.suggestions ?? [])])) {
    const shown = formatMessage(detector.messages[messageId] ?? '{{unknown}}', data);
    if (shown.includes('{{')) throw new Error(`${messageId}: ${shown}`);
  }
  return found;
}

/** The message as a reader sees it. */
export const messageOf = <Options>({ messages }: Detector<Options>, { messageId, data }: Detection): string =>
  formatMessage(messages[messageId] ?? '', data);

/** `file:line messageId subject`, for tables. */
export const brief = ({ file, range, messageId, subject }: Detection): string => `${file}:${range.start.line} ${messageId} ${subject}`;

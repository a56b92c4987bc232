import type { Reader, SchemaReader } from '../reader.ts';
import type { ModuleUse } from '../syntax/moduleUse.ts';
import { lineStartsOf, positionAt, rangeAt } from '../syntax/lineStarts.ts';
import { mayDecorate } from '../syntax/mayDecorate.ts';
import { TOO_DEEP, tooDeepAt } from '../syntax/nesting.ts';
import type { SyntaxProblem } from '../syntax/parseModule.ts';
import type { CodeFacts } from '../syntax/code.ts';
import type { BodyFacts, ModuleFacts } from '../syntax/facts.ts';
import { type Parsed, readFileAndCode, readFileFacts, readModule } from '../syntax/readFileFacts.ts';
import { readModuleUses } from '../syntax/readModuleUses.ts';
import { placedComments, sourceComments } from '../disables/commentsOf.ts';
import { disableDirectives, mayHoldDisables } from '../disables/disableDirectives.ts';
import { clientOf } from '../components/clientOf.ts';
import { takesClients } from '../components/takers.ts';
import type { BannedNames } from './bannedNames.ts';
import { type FileKind, fileKind } from './fileKind.ts';
import type { FileRecord } from './FileRecord.ts';
import { helpsTests } from './helpsTests.ts';
import { isGenerated } from './isGenerated.ts';
import { manifestProblem } from './manifestProblem.ts';
import { programOf } from './programOf.ts';
import { readManifest } from './readManifest.ts';

/** What decides which texts are looked at, and for what. Part of the index's key. */
export interface Interests {
  readonly readers: readonly Reader[];
  readonly bans: BannedNames;
  /** Of the readers and the profile. */
  readonly packages: ReadonlySet<string>;
  /** Does a text name a package, or hold a word, for which a reader wants its code read? */
  readonly speaks: (text: string) => readonly string[];
}

export interface Examined {
  readonly record: FileRecord;
  /** How many times a parser was run. */
  readonly parses: number;
  /** Absent where nobody asked for it. */
  readonly code?: CodeFacts;
}

export const schemaReaders = (readers: readonly Reader[]): SchemaReader[] => readers.filter((reader) => reader.kind === 'schema');

const kindOf = (file: string, { readers }: Interests): FileKind | undefined => fileKind(file, []) ?? fileKind(file, schemaReaders(readers).map(({ extension }) => extension));

const withProblem = (record: FileRecord, text: string, { message, offset }: SyntaxProblem): FileRecord => ({
  ...record,
  candidate: false,
  unparsed: { line: positionAt(lineStartsOf(text), offset).line, reason: message === TOO_DEEP ? message : `syntax error: ${message}` },
});

function hasWord(text: string, readers: readonly Reader[]): boolean {
  return readers.some((reader) => reader.kind === 'classes' && reader.words?.some((word) => text.includes(word)));
}

/** Does any reader want to see the classes of this text? */
const isCandidate = (text: string, { readers, packages }: Interests): boolean => mayDecorate(text, packages) || hasWord(text, readers);

/** Cheap; never says no to a text of which the model of its file would not be empty. */
export function mayConcern(file: string, text: string, interests: Interests): boolean {
  const kind = kindOf(file, interests);
  if (kind === undefined || kind === 'dts') return false;
  return kind === 'manifest' || kind === 'schema' || isCandidate(text, interests) || interests.speaks(text).length > 0 || interests.bans.mayUse(text) || mayHoldDisables(text);
}

/** A call whose result is not taken apart, and a star, take all of it. */
const namesOf = ({ bindings, kind }: ModuleUse): string[] =>
  bindings.length === 0 && kind !== 'import' ? ['*'] : bindings.filter(({ typeOnly }) => !typeOnly).map(({ imported }) => imported);

/** Of a client, who makes one is told from who names its type. */
const takesClient = (use: ModuleUse): boolean => use.packageName !== null && clientOf({ packageName: use.packageName, typeOnly: use.typeOnly, names: namesOf(use) }) !== undefined;

const banned = (text: string, uses: readonly ModuleUse[], { bans }: Interests): FileRecord['uses'] => {
  const some = uses.some(({ specifier }) => bans.isBanned(specifier));
  // What a client may be handed to matters where there is one.
  const found = some ? uses.filter(({ specifier, packageName }) => bans.isBanned(specifier) || takesClients(packageName ?? '')) : [];
  const starts = found.length === 0 ? [] : lineStartsOf(text);
  return found.map((use) => ({
    specifier: use.specifier,
    packageName: use.packageName ?? use.specifier,
    kind: use.kind,
    typeOnly: use.typeOnly,
    names: namesOf(use),
    ...(use.callersCredentials ? { callersCredentials: true as const } : {}),
    ...(use.toPhones ? { toPhones: true as const } : {}),
    range: rangeAt(starts, use.span),
  }));
};

interface SourceFacts {
  readonly module: ModuleFacts;
  readonly body: BodyFacts;
  readonly code?: CodeFacts;
}

function examineSource(file: string, text: string, interests: Interests): Examined {
  const candidate = isCandidate(text, interests);
  const generated = isGenerated(text);
  const speaks = generated ? [] : interests.speaks(text);
  const wantsCode = speaks.length > 0;
  const uses = !generated && interests.bans.mayUse(text) ? readModuleUses(text, file, takesClient) : undefined;
  const holdsDisables = !generated && mayHoldDisables(text);
  const program = wantsCode || uses ? programOf(text) : undefined;
  const asides = (uses ? 1 : 0) + (holdsDisables ? 1 : 0);
  const base: FileRecord = {
    candidate, generated,
    ...(wantsCode ? { speaks } : {}),
    ...(uses ? { uses: banned(text, uses.uses, interests) ?? [] } : {}),
    ...(uses && helpsTests(uses.uses) ? { helpsTests: true } : {}),
    ...(program ? { program } : {}),
    ...(holdsDisables ? { disables: disableDirectives(text, sourceComments(file, text)) } : {}),
  };
  const [useProblem] = uses?.errors ?? [];
  if (useProblem) return { record: withProblem(base, text, useProblem), parses: asides };
  if (!candidate && !wantsCode) return { record: base, parses: asides };
  const parsed: Parsed<SourceFacts> = wantsCode ? readFileAndCode(text, file) : readFileFacts(text, file);
  const parses = asides + 1;
  if (!('facts' in parsed)) return { record: withProblem(base, text, parsed.problem), parses };
  const { module, body, code } = parsed.facts;
  return { record: { ...base, module, body }, parses, ...(code ? { code } : {}) };
}

export function examineManifest(text: string): FileRecord {
  const offset = tooDeepAt(text);
  if (offset !== undefined) return withProblem({ candidate: false, generated: false }, text, { message: TOO_DEEP, offset });
  const unparsed = manifestProblem(text);
  return { candidate: false, generated: false, manifest: readManifest(text), ...(unparsed ? { unparsed } : {}) };
}

/** First look at a text: everything that its own file's model may need, and no more. */
export function examine(file: string, text: string, interests: Interests): Examined {
  const kind = kindOf(file, interests);
  if (kind === 'manifest') return { record: examineManifest(text), parses: 0 };
  if (kind === 'schema') {
    const reader = schemaReaders(interests.readers).find(({ extension }) => file.endsWith(extension));
    const schema = reader ? { schema: { reader: reader.id, facts: reader.extract(text) } } : {};
    const generated = isGenerated(text);
    const disables = reader && !generated && mayHoldDisables(text) ? { disables: disableDirectives(text, placedComments(text, reader.comments(text))) } : {};
    return { record: { candidate: false, generated, ...schema, ...disables }, parses: 1 };
  }
  if (kind === undefined || kind === 'dts') return { record: { candidate: false, generated: false }, parses: 0 };
  return examineSource(file, text, interests);
}

/** A second look, because another file's linking leads here: what it passes on (`module`) or all of it (`body`). */
export function examineMore(file: string, text: string, record: FileRecord, want: 'module' | 'body'): Examined {
  if (record.unparsed || record.body || (want === 'module' && record.module)) return { record, parses: 0 };
  const parsed = want === 'body' ? readFileFacts(text, file) : readModule(text, file);
  if (!('facts' in parsed)) return { record: withProblem(record, text, parsed.problem), parses: 1 };
  return { record: { ...record, ...('module' in parsed.facts ? parsed.facts : { module: parsed.facts }) }, parses: 1 };
}

/** The same, because what its code says is asked for. */
export function examineCode(file: string, text: string, record: FileRecord): Examined {
  const parsed = readFileAndCode(text, file);
  if (!('facts' in parsed)) return { record: withProblem(record, text, parsed.problem), parses: 1 };
  const { module, body, code } = parsed.facts;
  return { record: { ...record, module, body }, parses: 1, code };
}

import type { TextEdit } from '@nilometer/service-model';
import { neighbourhoodOf } from '../../edits/neighbourhood.ts';
import { hasComment, removeFromList } from '../../edits/removeFromList.ts';
import { child, children, type Node } from '../../syntax/node.ts';
import type { BindingStatement, PackageBinding } from './packageUses.ts';

/** A name that the file has to bind in place of what it loses. */
export interface Needed {
  readonly module: string;
  readonly name: string;
  readonly local: string;
}

/**
 * Edits of one statement that binds a package: bindings that lost their last use go, what is needed comes.
 * @returns `undefined` when a comment would be lost, or the statement has a shape that can't be cut.
 */
export function statementEdits(text: string, statement: BindingStatement, gone: ReadonlySet<PackageBinding>, needed: Needed | undefined): TextEdit[] | undefined {
  const isGone = statement.bindings.every((one) => gone.has(one));
  if (isGone && hasComment(text.slice(statement.node.start, statement.node.end))) return undefined;
  if (isGone) return needed ? [replaced(text, statement, needed)] : removed(text, statement);
  const added = needed ? [inserted(text, statement, needed)] : [];
  if (gone.size === 0) return added;
  const trimmed = trim(text, statement, gone);
  return trimmed ? [...trimmed, ...added] : undefined;
}

const importClause = ({ name, local }: Needed): string => (name === local ? name : `${name} as ${local}`);
const pattern = ({ name, local }: Needed): string => (name === local ? name : `${name}: ${local}`);

function replaced(text: string, { form, node, literal }: BindingStatement, needed: Needed): TextEdit {
  const { quote, semicolon } = neighbourhoodOf(text, node, literal);
  const module = quote + needed.module + quote;
  if (form === 'require') return { start: node.start, end: node.end, text: `{ ${pattern(needed)} } = require(${module})` };
  return { start: node.start, end: node.end, text: `import { ${importClause(needed)} } from ${module}${semicolon}` };
}

function inserted(text: string, { form, statement, literal }: BindingStatement, needed: Needed): TextEdit {
  const { quote, semicolon, eol, indent } = neighbourhoodOf(text, statement, literal);
  const module = quote + needed.module + quote;
  const keyword = form === 'require' ? text.slice(statement.start).split(/\s/, 1)[0] : '';
  const code = form === 'require' ? `${keyword} { ${pattern(needed)} } = require(${module})` : `import { ${importClause(needed)} } from ${module}`;
  return { start: statement.end, end: statement.end, text: eol + indent + code + semicolon };
}

/** The statement with its line, unless something else stands on it. */
function removed(text: string, { node, statement }: BindingStatement): TextEdit[] | undefined {
  const declarators = children(statement, 'declarations');
  if (node !== statement && declarators.length > 1) return removeFromList(text, declarators, new Set([node]));
  const lineStart = Math.max(text.lastIndexOf('\n', statement.start - 1), text.lastIndexOf('\r', statement.start - 1)) + 1;
  const before = text.slice(lineStart, statement.start);
  const after = /^[^\S\r\n]*(?:\r\n|\r|\n|$)/.exec(text.slice(statement.end))?.[0];
  if (!/^\s*$/.test(before) || after === undefined) return [{ start: statement.start, end: statement.end, text: '' }];
  // The first statement goes with the blank lines below it: a file does not begin with one.
  const blank = lineStart === 0 ? (/^(?:[^\S\r\n]*(?:\r\n|\r|\n))+/.exec(text.slice(statement.end + after.length))?.[0] ?? '') : '';
  return [{ start: lineStart, end: statement.end + after.length + blank.length, text: '' }];
}

function trim(text: string, { form, node, bindings }: BindingStatement, gone: ReadonlySet<PackageBinding>): TextEdit[] | undefined {
  const parts = new Set([...gone].map(({ part }) => part));
  const all = form === 'require' ? children(child(node, 'id'), 'properties') : children(node, 'specifiers');
  const isDefault = (part: Node): boolean => part.type === 'ImportDefaultSpecifier';
  const braced = all.filter((part) => !isDefault(part));
  if (all.some((part) => isDefault(part) && parts.has(part)) || bindings.length !== all.length) return undefined;
  if (braced.some((part) => !parts.has(part))) return removeFromList(text, braced, parts);
  // Only the default import stays: the braces go with the comma before them.
  const start = all.find(isDefault)?.end;
  const end = text.indexOf('}', braced.at(-1)?.end) + 1;
  return start === undefined || end === 0 || hasComment(text.slice(start, end)) ? undefined : [{ start, end, text: '' }];
}

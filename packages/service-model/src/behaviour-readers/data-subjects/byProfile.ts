import { decorationsOn, decoratedMethods } from '../../behaviours/decorations.ts';
import { siteOfCall } from '../../behaviours/siteOfCall.ts';
import { siteOfClass } from '../../behaviours/siteOfClass.ts';
import { siteOfMethod } from '../../behaviours/siteOfMethod.ts';
import type { GdprHandler } from '../../behaviour.ts';
import type { CodeCall } from '../../link/code.ts';
import type { BehaviourDraft, CodeContext } from '../../reader.ts';

interface Said {
  readonly right: GdprHandler['right'];
  readonly symbol: string;
}

const RIGHTS = { erase: 'delete', export: 'export' } as const;

/** The right that the profile's word for it stands for. @param path of an origin: `@acme/platform#ErasesPerson` */
function said(path: string, { conceptOf }: CodeContext): Said | undefined {
  const found = /^([^#]+)#(\w+)(?:\{\}|\(\)|\.\w+)*$/.exec(path);
  const [, module = '', symbol = ''] = found ?? [];
  const concept = found ? conceptOf({ module, symbol, args: [] }) : undefined;
  return concept === 'erase' || concept === 'export' ? { right: RIGHTS[concept], symbol } : undefined;
}

const draft = (site: Pick<BehaviourDraft, 'file' | 'range' | 'in'>, { right, symbol }: Said, of: string): BehaviourDraft =>
  ({ ...site, kind: 'gdpr', right, evidence: `${symbol} ${of}`, platform: true });

/** Methods and classes that the profile's decorators say answer a right. */
export function decoratedByProfile(file: string, context: CodeContext): BehaviourDraft[] {
  const methods = decoratedMethods(file, context).flatMap(({ method, decorations }) =>
    decorations.flatMap(({ path }) => said(path, context) ?? []).map((one) => draft(siteOfMethod(method, context), one, `on ${method.owner?.fact.name ?? ''}.${method.fact.name}`)));
  const classes = context.code.classesOf(file).flatMap((one) =>
    decorationsOn(one, context).flatMap(({ path }) => said(path, context) ?? []).map((right) => draft(siteOfClass(one, context), right, `on ${one.fact.name}`)));
  return [...methods, ...classes];
}

/** A call of what the profile has for it: `erasePerson(id)`, `eraser.erase(id)`. */
export function calledOfProfile(call: CodeCall, context: CodeContext): BehaviourDraft[] {
  const path = context.origins.ofCallee(call)?.path;
  const found = path === undefined ? undefined : said(path, context);
  const site = siteOfCall(call, context);
  return found ? [draft(site, found, `called${site.in === '' ? '' : ` in ${site.in}`}`)] : [];
}

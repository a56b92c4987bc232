import { moduleSpecifiers, type ModuleSpecifier } from '../../syntax/moduleSpecifiers.ts';
import { child, children, nameOf, type Node } from '../../syntax/node.ts';
import type { Parsed } from '../../syntax/parse.ts';
import { type Step, walk } from '../../syntax/walk.ts';

/** A local name for a package or for one of its exports. */
export interface PackageBinding {
  readonly id: Node;
  /** Path below the package: empty for the package itself, `v4`, `default` counts as the package. */
  readonly path: string;
  /** The import specifier or the property of a pattern; the binding's own part of the statement. */
  readonly part: Node;
}

/** A statement, or one declarator of it, that binds names of a package. */
export interface BindingStatement {
  readonly form: 'import' | 'import-equals' | 'require';
  readonly packageName: string;
  /** Import declaration, or variable declarator. */
  readonly node: Node;
  /** The whole statement: the variable declaration of a declarator. */
  readonly statement: Node;
  readonly literal: Node;
  readonly bindings: readonly PackageBinding[];
  /** Can uses anywhere in the file see what this statement binds? */
  readonly topLevel: boolean;
}

/** A mention of a package that binds no name: `require('uuid').v4()`, `import('uuid')`, `export … from`, a mock. */
export interface LooseUse {
  readonly packageName: string;
  readonly kind: ModuleSpecifier['kind'];
  readonly path: string;
  readonly literal: Node;
  /** From the literal's parent upwards: the call of `require`. */
  readonly up: Step;
}

export interface PackageUses {
  readonly statements: readonly BindingStatement[];
  readonly loose: readonly LooseUse[];
}

/** The package and the path in it that a specifier stands for; `undefined` for one of another package. */
export type Lookup = (specifier: string) => { readonly packageName: string; readonly path: string | undefined } | undefined;

/** Every mention of the looked-up packages, told apart by whether it binds names. */
export function packageUses(parsed: Parsed & { readonly ok: true }, text: string, packages: readonly string[], lookup: Lookup): PackageUses {
  const mentions = new Map(moduleSpecifiers(parsed, text, packages).map((one) => [one.start, one]));
  const statements: BindingStatement[] = [];
  const loose: LooseUse[] = [];
  walk(parsed.program(), (literal, up) => {
    const mention = up && (literal.type === 'Literal' || literal.type === 'TemplateLiteral') ? mentions.get(literal.start) : undefined;
    const target = mention && lookup(mention.specifier);
    if (!mention || !target || !up) return;
    const { packageName, path } = target;
    const statement = path === undefined ? undefined : bindingStatement(mention.kind, literal, up, packageName, path);
    if (statement) statements.push(statement);
    else loose.push({ packageName, kind: mention.kind, path: path ?? '?', literal, up });
  });
  return { statements, loose };
}

function bindingStatement(kind: ModuleSpecifier['kind'], literal: Node, up: Step, packageName: string, path: string): BindingStatement | undefined {
  const common = { packageName, literal };
  if (kind === 'import') {
    const bindings = children(up.node, 'specifiers').flatMap((part) => bindingOf(child(part, 'local'), join(path, nameOf(child(part, 'imported'))), part));
    return bindings.length === 0 ? undefined : { ...common, form: 'import', node: up.node, statement: up.node, bindings, topLevel: true };
  }
  if (kind === 'import-equals' && up.up) {
    const { node } = up.up;
    return { ...common, form: 'import-equals', node, statement: node, bindings: bindingOf(child(node, 'id'), path, node), topLevel: true };
  }
  if (kind !== 'require') return undefined;
  // `require('m')` and `require('m').v4` as the whole initialiser.
  const member = up.up?.node.type === 'MemberExpression' && up.up.key === 'object' && up.up.node['computed'] !== true ? nameOf(child(up.up.node, 'property')) : undefined;
  const holder = member === undefined ? up.up : up.up?.up;
  if (holder?.node.type !== 'VariableDeclarator' || holder.key !== 'init' || !holder.up) return undefined;
  const bindings = boundBy(child(holder.node, 'id'), join(path, member));
  const statement = holder.up.node;
  return bindings.length === 0 ? undefined : { ...common, form: 'require', node: holder.node, statement, bindings, topLevel: holder.up.up?.node.type === 'Program' };
}

/** An identifier, or a pattern of plain properties; a rest or a nested pattern binds what can't be told. */
function boundBy(id: Node | undefined, path: string): PackageBinding[] {
  if (id?.type === 'Identifier') return bindingOf(id, path, id);
  const properties = id?.type === 'ObjectPattern' ? children(id, 'properties') : [];
  const simple = properties.every((one) => one.type === 'Property' && one['computed'] !== true && child(one, 'value')?.type === 'Identifier');
  return simple ? properties.flatMap((part) => bindingOf(child(part, 'value'), join(path, nameOf(child(part, 'key'))), part)) : [];
}

const bindingOf = (id: Node | undefined, path: string, part: Node): PackageBinding[] => (id ? [{ id, path, part }] : []);

const join = (path: string, name: string | undefined): string => (name === undefined || name === 'default' ? path : path === '' ? name : `${path}.${name}`);

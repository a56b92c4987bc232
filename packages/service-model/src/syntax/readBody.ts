import type { Class, Function as FunctionNode, ArrowFunctionExpression, Node, ParamPattern, Program } from 'oxc-parser';
import type { BodyFacts, ClassFact, WrapperFact } from './facts.ts';
import { lineStartsOf } from './lineStarts.ts';
import { mergeCompiled } from './mergeCompiled.ts';
import { readClass } from './readClass.ts';
import { type CompiledDecorators, readCompiled } from './readCompiled.ts';
import { ANONYMOUS } from './readModuleFacts.ts';
import { readConstant, readFunction } from './readWrapper.ts';
import { refOf } from './refOf.ts';
import { walkTree } from './walkTree.ts';

interface Enclosing {
  readonly name: string;
  readonly params: readonly string[];
}

const isClass = (node: Node): node is Class => node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
const isFunction = (node: Node | null | undefined): node is FunctionNode | ArrowFunctionExpression =>
  node?.type === 'FunctionDeclaration' || node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression';
const paramNames = (params: readonly ParamPattern[]): string[] => params.map((param) => (param.type === 'Identifier' ? param.name : ''));

/** `export`, `export default` and a plain statement hold the same declaration. */
function declarationOf(node: Program['body'][number]): Node {
  if (node.type === 'ExportDefaultDeclaration') return node.declaration;
  return node.type === 'ExportNamedDeclaration' && node.declaration ? node.declaration : node;
}

/** Babel's legacy and standard decorators, TypeScript's standard ones: TypeORM asks for the legacy ones of TypeScript. */
const UNREAD_HELPER = /(?:^|[._])_*(?:applyDecoratedDescriptor|applyDecs\w*|esDecorate)$/;

/** Collects from one file's tree: classes wherever they stand, wrappers at the top level. */
class BodyReader {
  readonly classes: ClassFact[] = [];
  readonly wrappers: WrapperFact[] = [];
  readonly compiled: CompiledDecorators[] = [];
  readonly constructed: { ref: string; span: { start: number; end: number } }[] = [];
  unread = false;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Below a statement: classes, compiled decorators and constructor calls, at any depth. */
  private collect(root: Node, name: string, enclosing?: Enclosing): void {
    let nameOfNext = name;
    walkTree(root, (node) => {
      if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') nameOfNext = node.id.name;
      else if (isClass(node)) {
        const fact = readClass(this.text, node, nameOfNext);
        this.classes.push(enclosing ? { ...fact, mixin: enclosing } : fact);
      } else if (node.type === 'CallExpression') {
        const found = readCompiled(node);
        if (found) this.compiled.push(found);
        else this.unread ||= UNREAD_HELPER.test(refOf(node.callee) ?? '');
      } else if (node.type === 'NewExpression') {
        const ref = refOf(node.callee);
        if (ref?.endsWith('Schema')) this.constructed.push({ ref, span: { start: node.start, end: node.end } });
      }
      return true;
    });
  }

  statement(statement: Program['body'][number]): void {
    const node = declarationOf(statement);
    if (isFunction(node)) {
      const name = ('id' in node ? node.id?.name : undefined) ?? ANONYMOUS;
      this.wrapper(readFunction(name, node));
      return this.collect(node, name, { name, params: paramNames(node.params) });
    }
    if (node.type !== 'VariableDeclaration') return this.collect(node, ANONYMOUS);
    for (const { id, init } of node.declarations) {
      if (id.type !== 'Identifier' || !init) continue;
      if (!isClass(init)) this.wrapper(readConstant(id.name, init));
      this.collect(init, id.name, isFunction(init) ? { name: id.name, params: paramNames(init.params) } : undefined);
    }
  }

  private wrapper(fact: WrapperFact | undefined): void {
    if (fact) this.wrappers.push(fact);
  }
}

export function readBody(text: string, program: Program): BodyFacts {
  const reader = new BodyReader(text);
  for (const statement of program.body) reader.statement(statement);
  return {
    lineStarts: lineStartsOf(text),
    ...(reader.unread ? { unread: true } : {}),
    classes: mergeCompiled(reader.classes, reader.compiled),
    wrappers: reader.wrappers,
    constructed: reader.constructed,
  };
}

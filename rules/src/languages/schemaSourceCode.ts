import type { ESLint } from 'eslint';
import { withoutCode } from './foreignRules.ts';
import { pluginKit } from './pluginKit.ts';
import type { CommentNode, SchemaTree } from './schemaTree.ts';

/** As the model counts lines. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;

const TYPES = { 'eslint-disable': 'disable', 'eslint-enable': 'enable', 'eslint-disable-line': 'disable-line', 'eslint-disable-next-line': 'disable-next-line' } as const;
const isLabel = (label: string): label is keyof typeof TYPES => Object.hasOwn(TYPES, label);

function makeClass() {
  const { ConfigCommentParser, Directive, TextSourceCodeBase, VisitNodeStep } = pluginKit();
  const parser = new ConfigCommentParser();

  return class SchemaSourceCode extends TextSourceCodeBase {
    declare readonly ast: SchemaTree;

    constructor(text: string, ast: SchemaTree) {
      super({ text, ast, lineEndingPattern: LINE_END });
      Object.assign(this, withoutCode);
    }

    getAllComments(): readonly CommentNode[] {
      return this.ast.comments;
    }

    override getParent(): undefined {
      return undefined;
    }

    /** A line comment may also switch a rule off until further notice, as there are no others; `nilometer lint` says the same. */
    getDisableDirectives() {
      const directives = this.ast.comments.flatMap((node) => {
        const { label = '', value = '', justification = '' } = parser.parseDirective(node.value) ?? {};
        return isLabel(label) ? [new Directive({ type: TYPES[label], node, value, justification })] : [];
      });
      return { directives, problems: [] };
    }

    override *traverse() {
      for (const phase of [1, 2] as const) yield new VisitNodeStep({ target: this.ast, phase, args: [this.ast] });
    }
  };
}

let known: ReturnType<typeof makeClass> | undefined;

type SourceCode = ReturnType<NonNullable<ESLint.Plugin['languages']>[string]['createSourceCode']>;

/** What ESLint and its rules ask of the text of a schema. */
export function schemaSourceCode(text: string, ast: SchemaTree): SourceCode {
  known ??= makeClass();
  return new known(text, ast);
}

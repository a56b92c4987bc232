import type { TSInterfaceDeclaration, TSSignature, TSTypeAliasDeclaration } from 'oxc-parser';
import type { AliasFact, ShapeFact } from './code.ts';
import { shorten } from './shorten.ts';

/** Collects interfaces, and type aliases of object types (also in an intersection) and of types with names. */
export class ShapeReader {
  readonly found: ShapeFact[] = [];
  readonly aliases: AliasFact[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(node: TSInterfaceDeclaration | TSTypeAliasDeclaration): void {
    const { id } = node;
    if (node.type === 'TSInterfaceDeclaration') {
      const bases = node.extends.map(({ start, end }) => shorten(this.text.slice(start, end)));
      this.found.push({ name: id.name, at: id.start, bases, fields: this.fields(node.body.body) });
      return;
    }
    const parts = node.typeAnnotation.type === 'TSIntersectionType' ? node.typeAnnotation.types : [node.typeAnnotation];
    const literals = parts.flatMap((part) => (part.type === 'TSTypeLiteral' ? part.members : []));
    if (literals.length === 0) {
      const of = parts.flatMap((part) => (part.type === 'TSTypeReference'
        ? [{ name: this.text.slice(part.typeName.start, part.typeName.end), types: (part.typeArguments?.params ?? []).map(({ start, end }) => shorten(this.text.slice(start, end))) }]
        : []));
      if (of.length > 0 && of.length === parts.length) this.aliases.push({ name: id.name, params: (node.typeParameters?.params ?? []).map((param) => param.name.name), of });
      return;
    }
    const bases = parts.flatMap((part) => (part.type === 'TSTypeReference' ? [shorten(this.text.slice(part.start, part.end))] : []));
    this.found.push({ name: id.name, at: id.start, bases, fields: this.fields(literals) });
  }

  private fields(members: readonly TSSignature[]): ShapeFact['fields'] {
    return members.flatMap((member) => {
      if (member.type !== 'TSPropertySignature' || member.computed || (member.key.type !== 'Identifier' && member.key.type !== 'Literal')) return [];
      const name = member.key.type === 'Identifier' ? member.key.name : String(member.key.value);
      const annotation = member.typeAnnotation?.typeAnnotation;
      const type = annotation ? shorten(this.text.slice(annotation.start, annotation.end)) : null;
      return [{ name, type, optional: member.optional, at: member.key.start }];
    });
  }
}

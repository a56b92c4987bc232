import type { Expression, Super } from 'oxc-parser';

/**
 * The dotted name that an expression is: `Entity`, `orm.Entity`. TypeScript compiles a call of an import to
 * `(0, typeorm_1.Entity)`, to lose `this`: that is the name as well.
 */
export function refOf(node: Expression | Super): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'MemberExpression': {
      if (node.computed || node.property.type !== 'Identifier') return undefined;
      const object = refOf(node.object);
      return object === undefined ? undefined : `${object}.${node.property.name}`;
    }
    case 'SequenceExpression': {
      const last = node.expressions.at(-1);
      return last && refOf(last);
    }
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSInstantiationExpression':
      return refOf(node.expression);
    default:
      return undefined;
  }
}

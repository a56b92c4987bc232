import type { Expression, IfStatement } from 'oxc-parser';
import type { Span } from './moduleUse.ts';

/** `isDevelopment`, `env.isDev`, `isLocal()`, `__DEV__` */
const SAYS_DEVELOPMENT = /^_*(?:is|in)?_?(?:dev|development|local|testing)(?:_?(?:mode|env|environment))?_*$/i;
const SAYS_PRODUCTION = /^_*(?:is|in)?_?(?:prod|production)(?:_?(?:mode|env|environment))?_*$/i;
const ENVIRONMENT = /(?:^|_)env(?:ironment)?$|stage$/i;
const DEVELOPMENT = /^(?:dev|develop|development|local|test|testing)$/i;
const PRODUCTION = /^(?:prod|production)$/i;

/** The last name of what is asked: `isDev` of `this.config.isDev()`. */
function nameOf(node: Expression): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return node.computed ? '' : node.property.name;
  return node.type === 'CallExpression' && node.callee.type !== 'Super' ? nameOf(node.callee) : '';
}

const valueOf = (node: Expression): string => (node.type === 'Literal' ? String(node.value) : nameOf(node));

/** `NODE_ENV === 'development'`: what an environment is compared with. */
function comparedWith(left: Expression, right: Expression): string | undefined {
  return ENVIRONMENT.test(nameOf(left)) ? valueOf(right) : ENVIRONMENT.test(nameOf(right)) ? valueOf(left) : undefined;
}

/** Does it follow from a condition that holds (or, `holds` being false, that does not) that this is no production? */
function impliesDevelopment(test: Expression, holds: boolean): boolean {
  switch (test.type) {
    case 'ParenthesizedExpression': return impliesDevelopment(test.expression, holds);
    case 'UnaryExpression': return test.operator === '!' && impliesDevelopment(test.argument, !holds);
    case 'LogicalExpression': {
      if (test.operator === '??') return false;
      const [left, right] = [impliesDevelopment(test.left, holds), impliesDevelopment(test.right, holds)];
      return (test.operator === '&&') === holds ? left || right : left && right;
    }
    case 'BinaryExpression': {
      if (test.left.type === 'PrivateIdentifier') return false;
      const value = comparedWith(test.left, test.right) ?? '';
      const isEqual = /^={2,3}$/.test(test.operator);
      return isEqual || /^!==?$/.test(test.operator) ? (isEqual === holds ? DEVELOPMENT : PRODUCTION).test(value) : false;
    }
    default: return (holds ? SAYS_DEVELOPMENT : SAYS_PRODUCTION).test(nameOf(test));
  }
}

/** The branches of a condition that do not run in production: `if (isDevelopment) { … }`. */
export function developmentBranches({ test, consequent, alternate }: IfStatement): Span[] {
  const branches = [impliesDevelopment(test, true) ? consequent : null, impliesDevelopment(test, false) ? alternate : null];
  return branches.flatMap((branch) => (branch ? [{ start: branch.start, end: branch.end }] : []));
}

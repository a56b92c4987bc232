import type { CallExpression, ObjectExpression } from 'oxc-parser';
import type { OptionPlace } from '../model.ts';

/** Before the first option, on a line of its own where that one is. */
function inObject(text: string, { properties: [first], start }: ObjectExpression): OptionPlace {
  if (!first) return { offset: start + 1, before: ' ', after: ' ' };
  const [lead = ''] = /\r?\n[ \t]*$/.exec(text.slice(start, first.start)) ?? [];
  return { offset: first.start, before: '', after: lead === '' ? ', ' : `,${lead}` };
}

/** Where one more option goes into a call whose last argument is, or may be, an object of options; `undefined` where it is computed. */
export function optionPlace(text: string, { arguments: args, callee, end }: CallExpression): OptionPlace | undefined {
  const last = args.at(-1);
  if (!last) {
    // `@Column( /* all of it */ )`: whatever stands between the parentheses stays there.
    const inside = /\(([^()]*)\)$/.exec(text.slice(callee.end, end));
    return inside?.[1]?.trim() === '' ? { offset: end - 1, before: '{ ', after: ' }' } : undefined;
  }
  if (last.type === 'ObjectExpression') return last.properties.some(({ type }) => type === 'SpreadElement') ? undefined : inObject(text, last);
  return last.type === 'Literal' || last.type === 'ArrowFunctionExpression' ? { offset: last.end, before: ', { ', after: ' }' } : undefined;
}

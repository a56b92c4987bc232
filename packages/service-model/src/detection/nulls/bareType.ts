import type { Field, OptionPlace } from '../../model.ts';

/** Types of mongoose and of Sequelize, as they stand alone behind a name: `name: String`, `name: DataTypes.STRING(40)`. */
const BARE = /^(\s*:\s*)((?:[\w$]+\.)*(?:String|Number|Boolean|Date|Buffer|ObjectId|Mixed|Decimal128|UUID|BigInt)|(?:[\w$]+\.)+[A-Z][A-Z\d_]+(?:\([^(){}]*\))?)(?=\s*(?:[,}]|\/[/*]|\r?\n))/;

/** Where options go that a type alone has in its place. */
export function bareType({ range }: Field, text: string): OptionPlace | undefined {
  const { offset } = range.end;
  const [whole, colon = '', type = ''] = BARE.exec(text.slice(offset, offset + 200)) ?? [];
  return whole === undefined ? undefined : { offset: offset + colon.length, end: offset + whole.length, before: `{ type: ${type}, `, after: ' }' };
}

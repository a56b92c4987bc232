import { expect, test } from 'vitest';
import { writesIn } from './writesIn.ts';

const MODELS = "import { Model } from 'sequelize';\nexport class User extends Model {}\nexport class Post extends User {}\n";
const body = (text: string) => ({ 'models/user.ts': MODELS, 'a.ts': `import { User, Post } from './models/user';\nexport async function f(id, given: User) { ${text} }` });

const TYPES = {
  'order.ts': 'export interface Order { id: number }\n',
  'types.ts': "import { Model, ModelCtor } from 'sequelize';\ntype Row<M> = Model<M> & M;\nexport type Stored<M> = ModelCtor<Row<M>>;\nexport type Untold = ModelCtor<Model>;\n",
};

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['of a model', body('await User.create({ id }); await User.bulkCreate([]); await User.update({}, { where: { id } }); await User.destroy({ where: { id } });'), ['insert User single in f', 'insert User bulk in f', 'update User bulk in f', 'delete User bulk in f']],
  ['found or made', body('const [user] = await User.findOrCreate({ where: { id } });\n await user.save();'), ['insert User single in f', 'save User single in f']],
  ['of an instance', body('const user = await User.findByPk(id);\n await user.update({}); await user.destroy(); await given.save();'), ['update User single in f', 'delete User single in f', 'save User single in f']],
  ['of each', body('for (const post of await Post.findAll()) await post.destroy();\n const all = await User.findAll();\n await Promise.all(all.map((one) => one.save()));'), ['delete Post single in f', 'save User single in f']],
  ['a scope', body('await User.unscoped().destroy({ where: {} });'), ['delete User bulk in f']],
  ['reads', body('await User.findAll(); await User.count(); User.build({});'), []],
  ['defined', { 'models/user.js': "const { Sequelize } = require('sequelize');\nconst sequelize = new Sequelize('x');\nmodule.exports = sequelize.define('User', {});", 'a.js': "const User = require('./models/user');\nexports.f = async () => { await User.create({}); const user = await User.findOne({}); await user.destroy(); };" }, ['insert User single in f', 'delete User single in f']],
  ["NestJS's", { 'user.ts': MODELS, 'a.ts': "import { User } from './user';\nimport { InjectModel } from '@nestjs/sequelize';\nexport class Users { constructor(@InjectModel(User) private readonly users: typeof User) {}\n add() { return this.users.create({}); } }" }, ['insert User single in Users.add']],
  ['SQL', { 'a.ts': "import { Sequelize } from 'sequelize';\nconst sequelize = new Sequelize('x');\nexport const f = () => sequelize.query('INSERT INTO users VALUES (1) ON CONFLICT (id) DO UPDATE SET x = 1');" }, ['upsert users raw in f']],
  ['a type of the company', { ...TYPES, 'a.ts': "import { Stored } from './types';\nimport { Order } from './order';\nexport class Orders { constructor(private readonly orders: Stored<Order>) {}\n end(id) { return this.orders.destroy({ where: { id } }); } }" }, ['delete Order bulk in Orders.end']],
  ['a type that tells no model', { ...TYPES, 'a.ts': "import { Untold } from './types';\nexport class Orders { constructor(private readonly orders: Untold) {}\n end(id) { return this.orders.destroy({ where: { id } }); } }" }, ['delete ? bulk in Orders.end']],
  ['another model', { 'a.ts': "import { Model } from 'backbone';\nexport class User extends Model {}\nexport const f = () => User.create({});\nexport const g = (user: User) => user.destroy();" }, []],
])('%s', (_, tree, expected) => {
  expect(writesIn(tree)).toEqual(expected);
});

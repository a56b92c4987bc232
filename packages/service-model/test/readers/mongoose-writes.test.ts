import { expect, test } from 'vitest';
import { writesIn } from './writesIn.ts';

const MODEL = "import mongoose from 'mongoose';\nconst schema = new mongoose.Schema({ name: String });\nexport const User = mongoose.model('User', schema);\n";
const body = (text: string) => ({ 'models/user.ts': MODEL, 'a.ts': `import { User } from './models/user';\nexport async function f(id) { ${text} }` });

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['of a model', body('await User.create({}); await User.insertMany([]); await User.updateOne({}, {}); await User.deleteMany({});'), ['insert User single in f', 'insert User bulk in f', 'update User single in f', 'delete User bulk in f']],
  ['found and changed', body('await User.findByIdAndUpdate(id, {}); await User.findOneAndDelete({ id });'), ['update User single in f', 'delete User single in f']],
  ['a new document', body('await new User({ id }).save();\n const user = new User({});\n await user.save();'), ['save User single in f', 'save User single in f']],
  ['a document that was found', body("const user = await User.findById(id).populate('x');\n await user.save(); await user.deleteOne();"), ['save User single in f', 'delete User single in f']],
  ["the schema's own way of making one", body('const user = User.build({});\n await user.save();'), ['save User single in f']],
  ['reads', body('await User.find({}); await User.countDocuments();'), []],
  ["NestJS's", { 'a.ts': "import { InjectModel } from '@nestjs/mongoose';\nimport { Model } from 'mongoose';\nimport { User, UserDocument } from './user';\nexport class Users { constructor(@InjectModel(User.name) private readonly users: Model<UserDocument>) {}\n async add() { await new this.users({}).save(); await this.users.deleteOne({}); } }" }, ['save User single in Users.add', 'delete User single in Users.add']],
  ['a model and its documents by names of the company', {
    'a.ts': "import { InjectModel } from './inject';\nimport { Stored, UserDocument } from './types';\nimport { User } from './user';\nexport class Users { constructor(@Inject('users') private readonly users: Stored<User>) {}\n async add(user: UserDocument) { await this.users.deleteMany({}); await user.save(); } }",
    'types.ts': "import type { HydratedDocument, Model } from 'mongoose';\nimport { User } from './user';\nexport type UserDocument = HydratedDocument<User>;\ninterface Pages<T> { page(): T }\nexport type Stored<T> = Model<T> & Pages<T>;",
    'user.ts': 'export class User { name: string }',
  }, ['delete User bulk in Users.add', 'save User single in Users.add']],
  ['a model that has methods of its own', { 'a.ts': "import { Model } from 'mongoose';\nimport { User } from './user';\ninterface Users extends Model<User> { page(): User }\nexport const f = (users: Users) => users.deleteMany({});", 'user.ts': 'export class User { name: string }' }, ['delete User bulk in f']],
  ["a model of the company's own by such a name", { 'a.ts': "import { Stored } from './types';\nexport const f = (users: Stored<User>) => users.deleteMany({});", 'types.ts': "import 'mongoose';\nexport type Stored<T> = Map<string, T>;" }, []],
  ['a base that is handed its model', { 'a.ts': "import { Model } from 'mongoose';\nexport class Base<T> { constructor(protected readonly model: Model<T>) {}\n add(data) { return this.model.create(data); } }" }, ['insert ? single in Base.add']],
  ['another model', { 'a.ts': "import { Model } from 'backbone';\nexport const f = (user: Model) => user.save();" }, []],
])('%s', (_, tree, expected) => {
  expect(writesIn(tree)).toEqual(expected);
});

import { runRuleTable } from '../support/runRuleTable.ts';

const entity = (name: string, members: string) => `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
@Entity() export class ${name} {
  @PrimaryGeneratedColumn('uuid') id: string;
  ${members}
}
`;

const float = (name: string, field: string, type = 'float', money = '') => ({ messageId: 'float', data: { entity: name, field, type, money } }) as const;

const WALLET = 'Wallet';

runRuleTable({
  id: 'money-type',
  valid: [
    { name: 'exact columns', code: entity('Product', "@Column('decimal') price: string; @Column() fee: number; @Column('int') costInCents: number;") },
    { name: 'no money: rates, shares, counts, parts of words', code: entity('Product', "@Column('float') priceChangePercent: number; @Column('float') exchangeRate: number; @Column('real') costFactor: number; @Column('float') feedback: number; @Column('float') pricelessness: number; @Column('float') taxRate: number;") },
    { name: 'an amount of anything', code: entity('Ingredient', "@Column('float') amount: number; @Column('float') total: number;") },
    { name: 'goods in an order', code: entity('OrderItem', "@Column('float') amount: number;") },
    { name: 'what is traded at a price', code: entity('Transaction', "@Column('decimal') price: string; @Column('float') amount: number;") },
    { name: 'a number of Mongoose may be whole cents', code: `import { model, Schema } from 'mongoose';\nexport const Product = model('Product', new Schema({ price: Number }));` },
    { name: 'what is not stored', code: 'export class Product { price: number; }' },
  ],
  invalid: [
    {
      name: 'each float of SQL',
      code: entity('Product', "@Column('float') «price»: number; @Column({ type: 'double precision' }) «unitCost»: number; @Column('real', { nullable: true }) «shippingFees»: number; @Column('double') «priceWithTax»: number;"),
      errors: [float('Product', 'price'), float('Product', 'unitCost', 'double precision'), float('Product', 'shippingFees', 'real'), float('Product', 'priceWithTax', 'double')],
      twin: { code: entity('Product', "@Column('float') stars: number; @Column({ type: 'double precision' }) weight: number;") },
    },
    {
      name: 'an amount of a record about money',
      code: entity(WALLET, "@Column('float') «balance»: number;"),
      errors: [float(WALLET, 'balance')],
      twin: { code: entity('PowerSnapshot', "@Column('float') balance: number;") },
    },
    {
      name: 'an amount with a currency, in its name or beside it',
      code: entity('Grant', "@Column('float') «valueUsd»: number; @Column('float') «amount»: number; @Column() currency: string;"),
      errors: [float('Grant', 'valueUsd'), float('Grant', 'amount')],
      twin: { code: entity('Grant', "@Column('float') value: number; @Column('float') amount: number;") },
    },
    {
      name: 'a total beside another that says money',
      code: entity('Project', "@Column('float') «totalRaised»: number; @Column('float') «totalDistributed»: number;"),
      errors: [float('Project', 'totalRaised'), float('Project', 'totalDistributed')],
      twin: { code: entity('Project', "@Column('float') totalDistributed: number;") },
    },
    {
      name: 'the type of the company that the policy names',
      policy: { profile: 'acme' },
      code: entity('Product', "@Column('float') «price»: number;"),
      errors: [float('Product', 'price', 'float', ', or AcmeMoney, which keeps the amount with its currency')],
      twin: { code: entity('Product', "@Column('decimal') price: string;") },
    },
    {
      name: 'a base class, where the field is declared',
      code: `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';\nexport abstract class Priced { @Column('float') «price»: number; }\n@Entity() export class Product extends Priced { @PrimaryGeneratedColumn() id: number; }`,
      errors: [float('Priced', 'price')],
      twin: { code: `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';\nexport abstract class Priced { @Column('decimal') price: string; }\n@Entity() export class Product extends Priced { @PrimaryGeneratedColumn() id: number; }` },
    },
    {
      name: 'Sequelize',
      code: `import { DataTypes, Sequelize } from 'sequelize';\nconst sequelize = new Sequelize('sqlite::memory:');\nexport const Product = sequelize.define('Product', { «price»: { type: DataTypes.DOUBLE(10, 2) } });`,
      errors: [float('Product', 'price', 'DOUBLE(10, 2)')],
      twin: { code: `import { DataTypes, Sequelize } from 'sequelize';\nconst sequelize = new Sequelize('sqlite::memory:');\nexport const Product = sequelize.define('Product', { price: { type: DataTypes.DECIMAL(10, 2) } });` },
    },
    {
      name: 'sequelize-typescript',
      code: `import { Column, DataType, Model, Table } from 'sequelize-typescript';\n@Table export class Product extends Model { @Column(DataType.FLOAT) «price»: number; @Column fee: number; }`,
      errors: [float('Product', 'price', 'FLOAT')],
      twin: { code: `import { Column, DataType, Model, Table } from 'sequelize-typescript';\n@Table export class Product extends Model { @Column(DataType.DECIMAL) price: number; }` },
    },
    {
      name: 'MikroORM, by a class and by a schema',
      code: `import { Entity, PrimaryKey, Property, EntitySchema } from '@mikro-orm/core';\n@Entity() export class Product { @PrimaryKey() id!: string; @Property({ type: 'double' }) «price»!: number; }\nexport const Fee = new EntitySchema({ name: 'Fee', properties: { id: { type: 'uuid', primary: true }, «cost»: { type: 'float' } } });`,
      errors: [float('Product', 'price', 'double'), float('Fee', 'cost')],
      twin: { code: `import { Entity, PrimaryKey, Property } from '@mikro-orm/core';\n@Entity() export class Product { @PrimaryKey() id!: string; @Property({ type: 'decimal' }) price!: string; }` },
    },
    {
      name: 'Drizzle',
      code: `import { doublePrecision, pgTable, real } from 'drizzle-orm/pg-core';\nexport const products = pgTable('products', { «price»: doublePrecision(), «salary»: real() });`,
      errors: [float('products', 'price', 'doublePrecision'), float('products', 'salary', 'real')],
      twin: { code: `import { numeric, pgTable } from 'drizzle-orm/pg-core';\nexport const products = pgTable('products', { price: numeric() });` },
    },
    {
      name: 'Mongoose, when asked, and its doubles always',
      options: { documentNumbers: 'report' },
      code: `import { model, Schema } from 'mongoose';\nexport const Product = model('Product', new Schema({ «price»: Number, «cost»: Schema.Types.Double }));`,
      errors: [float('Product', 'price', 'Number'), float('Product', 'cost', 'Double')],
      twin: { code: `import { model, Schema } from 'mongoose';\nexport const Product = model('Product', new Schema({ price: Schema.Types.Decimal128 }));` },
    },
    {
      name: 'no currency in reach, when asked',
      options: { currency: 'report' },
      code: entity('Product', "@Column('decimal') «price»: string;"),
      errors: [{ messageId: 'currency', data: { entity: 'Product', field: 'price', type: 'decimal', money: '' } }],
      twin: { options: { currency: 'report' }, code: entity('Product', "@Column('decimal') price: string; @Column() priceCurrency: string;") },
    },
  ],
});

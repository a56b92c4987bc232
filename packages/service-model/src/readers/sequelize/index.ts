import { defineClassReader } from '../../reader.ts';
import { SYMBOLS } from './decorators.ts';
import { definedModels } from './definedModels.ts';
import { tables } from './tables.ts';
import { MARK_SUBJECT, markPersonal } from '../../entities/commentMarks.ts';

const MODULES = ['sequelize', 'sequelize-typescript', '@sequelize/core'];

/** Sequelize 4 to 7: `define`, `init`, modules that are handed the connection, and decorated classes. */
export default defineClassReader({
  id: 'sequelize',
  version: 6,
  // https://sequelize.org/docs/v6/other-topics/migrations/#creating-the-first-model-and-migration
  migratesByHand: true,
  orms: [{ name: 'sequelize', packages: MODULES }],
  modules: MODULES,
  symbols: SYMBOLS,
  remedies: {
    version: '`version: true` to the options of its model',
    createdAt: '`timestamps: true` to the options of its model, and no `createdAt: false`',
    updatedAt: '`timestamps: true` to the options of its model, and no `updatedAt: false`',
    annotation: markPersonal,
    dataSubject: MARK_SUBJECT,
    nullable: (value) => `allowNull: ${value}`,
  },
  code: {
    modules: MODULES,
    // A module that is handed the connection and the types imports neither.
    words: ['sequelize.define', 'DataTypes.'],
    entities: definedModels,
  },
  entities: tables,
});

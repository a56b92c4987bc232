import { defineClassReader } from '../../reader.ts';
import { classesOf } from './classesOf.ts';
import { schemasOf } from './schemasOf.ts';
import { MARK_SUBJECT, markPersonal } from '../../entities/commentMarks.ts';

const TYPEGOOSE = ['@typegoose/typegoose', 'typegoose'];

/** Mongoose 5 to 9: schemas, and the decorated classes of @nestjs/mongoose and typegoose. */
export default defineClassReader({
  id: 'mongoose',
  version: 8,
  documents: true,
  orms: [{ name: 'mongoose', packages: ['mongoose', '@nestjs/mongoose', ...TYPEGOOSE] }],
  modules: ['mongoose', '@nestjs/mongoose', ...TYPEGOOSE],
  symbols: ['Schema', 'Prop', 'SchemaFactory', 'Document', 'prop', 'modelOptions', 'TimeStamps'],
  remedies: {
    version: '`optimisticConcurrency: true` to the options of its schema, so that its version key is compared with every save, and no `versionKey: false`',
    createdAt: '`timestamps: true` to the options of its schema',
    updatedAt: '`timestamps: true` to the options of its schema',
    annotation: markPersonal,
    dataSubject: MARK_SUBJECT,
    nullable: (value) => `required: ${!value}`,
  },
  code: {
    modules: ['mongoose', '@nestjs/mongoose', ...TYPEGOOSE],
    // A company's own package may pass mongoose on.
    words: ['new Schema(', 'new Schema<'],
    entities: schemasOf,
  },
  entities: classesOf,
});

import { dataMapOf } from '../../src/datamap/dataMapOf.ts';
import type { DataMap, PersonalField } from '../../src/datamap/dataMap.ts';
import type { Confidence } from '../../src/model.ts';
import { projectOf, type Tree } from '../projectOf.ts';

const USER = `
  import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
  @Entity() export class User {
    @PrimaryGeneratedColumn() id: number;
    @Column() email: string;
    @Column() firstName: string;
    @Column() logins: number;
  }`;

const HEAD = `
  import express from 'express';
  import Joi from 'joi';
  import { Kafka } from 'kafkajs';
  import { DataSource } from 'typeorm';
  import { User } from './user';
  const users = new DataSource({}).getRepository(User);
  const producer = new Kafka({ clientId: 'app', brokers: [] }).producer();
  const app = express();
  const validate = (schema: Joi.ObjectSchema) => (req: any, res: any, next: any) => { schema.validate(req.body); next(); };
`;

/** Services over real folders, each a tree, read by every reader. */
export function mapOf(trees: Readonly<Record<string, Tree>>, minConfidence: Confidence = 'medium'): DataMap {
  return dataMapOf(Object.entries(trees).map(([name, tree]) => {
    const project = projectOf(tree);
    const model = project.model();
    return { name, root: name, model, flows: project.flows(model), serviceOf: (file) => project.serviceOf(file) };
  }), { minConfidence });
}

/** A field of a service that keeps users, talks to Kafka and listens by express. */
export function fieldOf(entity: string, field: string, code: string, others: Tree = {}): PersonalField {
  const found = mapOf({ app: { 'user.ts': USER, 'app.ts': HEAD + code, ...others } }).fields.find((one) => one.entity === entity && one.field === field);
  if (!found) throw new Error(`${entity}.${field} is not in the map`);
  return found;
}

export const userField = (field: string, code: string, others: Tree = {}): PersonalField => fieldOf('User', field, code, others);

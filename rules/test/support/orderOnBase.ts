/** An entity that builds on a base class in a file beside it. */
export const ENTITY = `import { Entity } from 'typeorm';\nimport { Base } from './base';\n@Entity() export class Order extends Base {}\n`;

export const base = (version: string): string =>
  `import { PrimaryGeneratedColumn, VersionColumn } from 'typeorm';\nexport class Base { @PrimaryGeneratedColumn('uuid') id!: string; ${version} }\n`;

export const VERSIONED = base('@VersionColumn() version!: number;');

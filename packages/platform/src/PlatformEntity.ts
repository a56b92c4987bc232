import { CreateDateColumn, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/**
 * What every entity on the platform has, each with a default in the database. Column types are explicit, so neither
 * `emitDecoratorMetadata` nor a particular compiler is needed. PostgreSQL 13 or later (for `gen_random_uuid`).
 *
 * `version` counts updates. By itself it does not refuse a stale write: TypeORM compares no versions in `save()`
 * (typeorm issue 2848). The compare-and-swap write path is not part of this version.
 */
export abstract class PlatformEntity {
  // Not PrimaryGeneratedColumn('uuid'): that makes TypeORM create the uuid-ossp extension, which needs superuser
  // rights, though PostgreSQL has had a generator of its own since 13.
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  readonly id!: string;

  /** 1 for a new row, one more after each update through TypeORM. */
  @VersionColumn({ type: 'integer', default: 1 })
  readonly version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  readonly createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  readonly updatedAt!: Date;
}

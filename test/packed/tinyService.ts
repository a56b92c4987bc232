/** A service with one entity that breaks guidelines, one that keeps them, and one import of a package in the built-in bans. */
export const tinyService: Readonly<Record<string, string>> = {
  'src/order.ts': `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Order {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ type: 'text' })
  address!: string;
}
`,
  'src/plan.ts': `import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

@Entity()
export class Plan {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @VersionColumn()
  version!: number;

  @CreateDateColumn()
  createdAt!: Date;

  @UpdateDateColumn()
  updatedAt!: Date;

  @Column({ type: 'text', nullable: false })
  terms!: string;
}
`,
  'src/clock.js': `import moment from 'moment';

export const now = () => moment().toISOString();
`,
};

const lockfile = (version: string): string =>
  JSON.stringify({
    name: 'orders',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'orders', version: '1.0.0', dependencies: { 'made-up': '^1.0.0' } },
      'node_modules/made-up': { version },
    },
  });

/** A project whose only dependency has had a newer version for two months. */
export const staleProject: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "orders", "version": "1.0.0", "dependencies": { "made-up": "^1.0.0" } }',
  'package-lock.json': lockfile('1.0.0'),
  'snapshot.json': JSON.stringify({
    format: 1,
    takenAt: '2026-11-21T12:00:00Z',
    registry: 'recorded',
    packages: {
      'made-up': {
        'dist-tags': { latest: '1.0.1' },
        time: { created: '2026-01-05T08:00:00Z', modified: '2026-09-22T08:00:00Z', '1.0.0': '2026-01-05T08:00:00Z', '1.0.1': '2026-09-22T08:00:00Z' },
        versions: { '1.0.0': {}, '1.0.1': {} },
      },
    },
  }),
};

/** Its twin, which follows. */
export const currentProject: Readonly<Record<string, string>> = { ...staleProject, 'package-lock.json': lockfile('1.0.1') };

/** The instant at which both are judged. */
export const judgedAt = '2026-11-22T00:00:00Z';

import { expect, it } from 'vitest';
import entityVersion from '../../src/detectors/entity-version.ts';
import { policy } from './build.ts';

it.each([
  { file: 'a.ts', text: '@Entity() class A {}', concerns: true },
  { file: 'a.ts', text: '@Aliased()\nexport class A {}', concerns: true },
  { file: 'a.ts', text: 'export const A = new EntitySchema({})', concerns: true },
  { file: 'a.ts', text: "import { Injectable } from '@nestjs/common';\n@Injectable() class A {}", concerns: false },
  { file: 'a.ts', text: "export const users = pgTable('users', {});", concerns: true },
  { file: 'a.d.ts', text: '@Entity() class A {}', concerns: false },
  { file: 'schema.prisma', text: 'model A { id Int @id }', concerns: true },
  { file: 'a.ts', text: 'export class A {}', concerns: false },
  { file: 'a.ts', text: '/** @returns 1 */ export const a = 1;', concerns: false },
])('$file: $text: $concerns', ({ file, text, concerns }) => {
  expect(entityVersion.mayConcern?.(file, text, policy)).toBe(concerns);
});

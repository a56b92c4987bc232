import { expect, test } from 'vitest';
import type { Project } from '../../src/project.ts';
import { entitiesOf, projectOf, type Tree } from '../projectOf.ts';

const ENTITY = "import { Entity, PrimaryColumn } from 'typeorm';\n@Entity() export class A { @PrimaryColumn() id: string }";
const cases: [string, Tree, number][] = [
  ['an entity', { 'a.ts': ENTITY }, 1],
  ['a service', { 'a.ts': "import { Injectable, type Type } from '@nestjs/common'; import { InjectRepository } from '@nestjs/typeorm';\n/** @returns class */\n@Injectable() export class A { constructor(@InjectRepository(X) private x) {} }" }, 0],
  ['a component', { 'a.ts': "import {\n  Component, Input,\n  Output, ViewChild,\n} from '@angular/core'; @Component({ selector: 'x' }) export class A { @Input() a; @Output() b; @ViewChild('c') c }" }, 0],
  ['a controller and its body, for its endpoints', { 'a.ts': "import { Controller, Get, Body, UseGuards } from '@nestjs/common'; import { ApiProperty } from '@nestjs/swagger'; import { IsEmail } from 'class-validator'; @Controller('x') export class A { @Get() @UseGuards(G) get(@Body() body) {} } export class B { @IsEmail() @ApiProperty({ type: 'string' }) email }" }, 1],
  ['a class with an address in a string', { 'a.ts': "class A { mail = 'me@Example.org'; pkg = '@Scope/name' }" }, 0],
  ['a mention of a banned package in words', { 'a.ts': '// moment is banned\nexport const moment = 1' }, 0],
  ['a use of a banned package', { 'a.ts': "import moment from 'moment'" }, 1],
];

test.each(cases)('%s', (_, tree, parses) => {
  const project = projectOf(tree);
  project.model();
  expect(project.counts().filesParsed).toBe(parses);
});

test('a controller is not parsed for entities alone', () => {
  const tree = { 'a.ts': "import { Controller, Get } from '@nestjs/common'; @Controller('x') export class A { @Get() get() {} }" };
  const parsed = (project: Project): number => {
    project.modelOfFile('a.ts');
    return project.counts().filesParsed;
  };
  expect([parsed(entitiesOf(tree)), parsed(projectOf(tree))]).toEqual([0, 1]);
});

test('an entity that does not use its imports from a large barrel', () => {
  const project = entitiesOf({ 'a.ts': `import { Thing } from './lib'; ${ENTITY}`, 'lib/index.ts': "export * from './thing'", 'lib/thing.ts': 'export class Thing {}' });
  project.model();
  expect(project.counts().filesParsed).toBe(1);
});

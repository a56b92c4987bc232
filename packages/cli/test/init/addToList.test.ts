import { expect, test } from 'vitest';
import { addToList } from '../../src/init/addToList.ts';

const add = (text: string) => addToList(text, 'eslint.validate', ['javascript', 'prisma']);

test.each<[string, string, string]>([
  ['an empty object', '{}\n', '{\n  "eslint.validate": [\n    "javascript",\n    "prisma"\n  ]\n}\n'],
  ['other settings, tabs, a comment', '{\n\t// ours\n\t"a": 1\n}\n', '{\n\t// ours\n\t"a": 1,\n\t"eslint.validate": [\n\t\t"javascript",\n\t\t"prisma"\n\t]\n}\n'],
  ['a part of it, with comments and trailing commas', '{\n  "eslint.validate": [\n    "vue", // first\n    "javascript", // last\n  ],\n}\n', '{\n  "eslint.validate": [\n    "prisma",\n    "vue", // first\n    "javascript", // last\n  ],\n}\n'],
  ['an empty list', '{ "eslint.validate": [] }', '{\n  "eslint.validate": [\n    "javascript",\n    "prisma"\n  ]\n}'],
  ['line ends of Windows', '{\r\n  "a": 1\r\n}\r\n', '{\r\n  "a": 1,\r\n  "eslint.validate": [\r\n    "javascript",\r\n    "prisma"\r\n  ]\r\n}\r\n'],
])('%s gets what it lacks, and a second time nothing', (_, text, expected) => {
  expect(add(text)).toBe(expected);
  expect(add(expected)).toBe(expected);
});

test.each<[string, string]>([
  ['what is not JSON', '{ "eslint.validate": [ '],
  ['an empty text', ''],
  ['a list', '[]'],
  ['something else in its place', '{ "eslint.validate": "on" }'],
  ['a list of something else', '{ "eslint.validate": [{ "language": "vue" }] }'],
])('%s is left alone', (_, text) => {
  expect(add(text)).toBeUndefined();
});

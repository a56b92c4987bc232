import { expect, it } from 'vitest';
import { annotationEdits } from '../../../src/pii/annotate/annotationEdits.ts';
import { apply, fieldsOf, problemsOf } from './apply.ts';

const symbol = { module: '@acme/platform', symbol: 'Personal' };

/** The text after its first field was annotated. */
function annotated(text: string): string {
  const [field] = fieldsOf(text, ['Personal']);
  if (!field) throw new Error('the case has no field');
  return apply(text, annotationEdits({ text, field, category: 'user.name', symbol }));
}

const body = (indent = '  ', quote = "'", name = 'Personal'): string => `class A {\n${indent}@${name}({ category: ${quote}user.name${quote} })\n${indent}@C() name: string;\n}\n`;
const plain = 'class A {\n  @C() name: string;\n}\n';

it.each([
  { scenario: 'no import', before: plain, after: `import { Personal } from '@acme/platform';\n${body()}` },
  { scenario: 'behind the last import of a package', before: `import { C } from 'c';\nimport { B } from './b.ts';\n${plain}`, after: `import { C } from 'c';\nimport { Personal } from '@acme/platform';\nimport { B } from './b.ts';\n${body()}` },
  { scenario: 'before relative imports', before: `import { C } from './c.ts';\n${plain}`, after: `import { Personal } from '@acme/platform';\nimport { C } from './c.ts';\n${body()}` },
  { scenario: 'it is imported', before: `import { Personal } from '@acme/platform';\n${plain}`, after: `import { Personal } from '@acme/platform';\n${body()}` },
  { scenario: 'it is imported under another name', before: `import { Personal as P } from '@acme/platform';\n${plain}`, after: `import { Personal as P } from '@acme/platform';\n${body('  ', "'", 'P')}` },
  { scenario: 'a namespace', before: `import * as acme from '@acme/platform';\n${plain}`, after: `import * as acme from '@acme/platform';\n${body('  ', "'", 'acme.Personal')}` },
  { scenario: 'another name of its module', before: `import { Key } from '@acme/platform';\n${plain}`, after: `import { Key, Personal } from '@acme/platform';\n${body()}` },
  { scenario: 'names on lines of their own', before: `import {\n  Key,\n  Log,\n} from '@acme/platform';\n${plain}`, after: `import {\n  Key,\n  Log,\n  Personal,\n} from '@acme/platform';\n${body()}` },
  { scenario: 'a default and a name', before: `import acme, { Key as K } from '@acme/platform';\n${plain}`, after: `import acme, { Key as K, Personal } from '@acme/platform';\n${body()}` },
  { scenario: 'only its type', before: `import type { Key } from '@acme/platform';\n${plain}`, after: `import type { Key } from '@acme/platform';\nimport { Personal } from '@acme/platform';\n${body()}` },
  {
    scenario: 'its own type: the name is taken',
    before: `import type { Personal } from '@acme/platform';\n${plain}`,
    after: `import type { Personal } from '@acme/platform';\nimport { Personal as PersonalAnnotation } from '@acme/platform';\n${body('  ', "'", 'PersonalAnnotation')}`,
  },
  {
    scenario: 'the name is taken by a class',
    before: `${plain}class Personal {}\n`,
    after: `import { Personal as PersonalAnnotation } from '@acme/platform';\n${body('  ', "'", 'PersonalAnnotation')}class Personal {}\n`,
  },
  { scenario: 'the name in a comment takes nothing', before: `// Personal\n${plain}`, after: `// Personal\nimport { Personal } from '@acme/platform';\n${body()}` },
  { scenario: 'double quotes', before: `import { C } from "c";\n${plain}`, after: `import { C } from "c";\nimport { Personal } from "@acme/platform";\n${body('  ', '"')}` },
  { scenario: 'no semicolons', before: `import { C } from 'c'\n${plain}`, after: `import { C } from 'c'\nimport { Personal } from '@acme/platform'\n${body()}` },
  { scenario: 'tabs', before: 'class A {\n\t@C() name: string;\n}\n', after: `import { Personal } from '@acme/platform';\n${body('\t')}` },
  { scenario: 'a comment behind the import', before: `import { C } from 'c'; // why\n${plain}`, after: `import { C } from 'c'; // why\nimport { Personal } from '@acme/platform';\n${body()}` },
  { scenario: 'code behind the import', before: `import { C } from 'c'; const t = \`\n\`;\n${plain}`, after: `import { C } from 'c';\nimport { Personal } from '@acme/platform';\n const t = \`\n\`;\n${body()}` },
  { scenario: 'a shebang', before: `#!/usr/bin/env node\n${plain}`, after: `#!/usr/bin/env node\nimport { Personal } from '@acme/platform';\n${body()}` },
  { scenario: "'use strict'", before: `'use strict';\n${plain}`, after: `'use strict';\nimport { Personal } from '@acme/platform';\n${body()}` },
  { scenario: 'a licence', before: `/* Copyright */\n\n${plain}`, after: `/* Copyright */\nimport { Personal } from '@acme/platform';\n\n${body()}` },
  { scenario: 'a switch of the compiler', before: `// @ts-nocheck\n${plain}`, after: `// @ts-nocheck\nimport { Personal } from '@acme/platform';\n${body()}` },
  { scenario: 'a doc comment stays with its class', before: `/** An A. */\n${plain}`, after: `import { Personal } from '@acme/platform';\n/** An A. */\n${body()}` },
])('$scenario', ({ before, after }) => {
  expect(annotated(before)).toBe(after);
  expect(annotated(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  expect(problemsOf(after)).toEqual([]);
});

it.each([
  { scenario: 'annotated already', field: { annotated: 'pii', insertAt: { offset: 0, indent: '' } } as const },
  { scenario: 'said not to be personal', field: { annotated: 'notPii', insertAt: { offset: 0, indent: '' } } as const },
  { scenario: 'no place for a decorator', field: { annotated: 'none' } as const },
])('no edits: $scenario', ({ field }) => {
  expect(annotationEdits({ text: plain, field, category: 'user.name', symbol })).toEqual([]);
});

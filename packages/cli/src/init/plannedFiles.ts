import type { PackageManager, Stack } from './detectStack.ts';

/** A file that `init` wants to exist. It never overwrites one that does. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string;
  /** What to do by hand when the file is already there and is not ours. */
  readonly otherwise: string;
}

const RUNNERS = {
  npm: { install: 'npm ci', run: 'npx', setup: 'npm' },
  pnpm: { install: 'pnpm install --frozen-lockfile', run: 'pnpm exec', setup: 'pnpm' },
  yarn: { install: 'yarn install --immutable', run: 'yarn', setup: 'yarn' },
  bun: { install: 'bun install --frozen-lockfile', run: 'bunx', setup: 'npm' },
  deno: { install: 'deno install --frozen', run: 'deno run -A npm:', setup: 'npm' },
} as const satisfies Record<PackageManager, { install: string; run: string; setup: string }>;

/** What `init` writes, from what was detected; pure. */
export function plannedFiles(stack: Stack): PlannedFile[] {
  return [policyFile(), ...eslintFile(stack), ...workflow(stack)];
}

function policyFile(): PlannedFile {
  return {
    path: 'nilometer.config.json',
    content: `{
  "$schema": "./node_modules/@nilometer/policy/schema.json",
  // The platform whose annotations and base classes count. See the docs for a profile of your own.
  "profile": "nilometer",
  // "recommended": guidelines of at least 95 % precision. "strict": warnings are errors.
  "preset": "recommended",
  "guidelines": {},
  "bans": [],
  // An exception has an owner, a reason and an end:
  // { "guideline": "entity-version", "match": { "entity": "AuditLog" }, "owner": "@team", "reason": "append only", "expires": "2027-01-31" }
  "waivers": []
}
`,
    otherwise: 'it is kept as it is',
  };
}

function eslintFile({ typescript, eslintConfig }: Stack): PlannedFile[] {
  const path = eslintConfig ?? 'eslint.config.mjs';
  const parser = typescript ? "import tseslint from 'typescript-eslint';\n" : '';
  const language = typescript ? "  { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },\n" : '';
  return [{
    path,
    content: `import nilometer from 'eslint-plugin-nilometer';\n${parser}\nexport default [\n${language}  ...nilometer.configs.recommended,\n];\n`,
    otherwise: "add `...nilometer.configs.recommended` from 'eslint-plugin-nilometer' to it",
  }];
}

function workflow({ ci, packageManager }: Stack): PlannedFile[] {
  const { install, run, setup } = RUNNERS[packageManager];
  const lint = `${run} nilometer lint --baseline nilometer.baseline.json`;
  const gate = `${run} nilometer gate`;
  if (ci === 'github') {
    return [{
      path: '.github/workflows/nilometer.yml',
      content: `name: nilometer
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
jobs:
  nilometer:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
${setup === 'pnpm' ? '      - uses: pnpm/action-setup@v4\n' : ''}      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: ${setup}
      - run: ${install}
      - run: ${lint} --format github
      - run: ${gate} --format github
`,
      otherwise: 'it is kept as it is',
    }];
  }
  if (ci === 'gitlab') {
    return [{
      path: '.gitlab/nilometer.yml',
      content: `nilometer:
  image: node:24
  script:
    - ${install}
    - ${lint}
    - ${gate}
`,
      otherwise: 'it is kept as it is',
    }];
  }
  return [];
}

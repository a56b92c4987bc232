import type { PlannedFile } from './plannedFile.ts';
import { pipelineSteps } from './commandLine.ts';
import type { Stack } from '../io/detectStack.ts';

export function githubWorkflow(stack: Stack): PlannedFile {
  const pnpm = stack.packageManager.startsWith('pnpm') ? ['      - uses: pnpm/action-setup@v4'] : [];
  return {
    path: '.github/workflows/nilometer.yml',
    content: [
      'name: nilometer',
      'on:',
      '  pull_request:',
      '  push:',
      '    branches: [main, master]',
      'permissions:',
      '  contents: read',
      'jobs:',
      '  nilometer:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v4',
      ...pnpm,
      '      - uses: actions/setup-node@v4',
      '        with:',
      '          node-version: 24',
      ...pipelineSteps(stack, ['--format', 'github']).map((step) => `      - run: ${step}`),
      '',
    ].join('\n'),
    otherwise: 'it is kept as it is',
  };
}

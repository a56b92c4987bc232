import type { PlannedFile } from './plannedFile.ts';
import { pipelineSteps } from './commandLine.ts';
import type { Stack } from '../io/detectStack.ts';

/** A file to include: `.gitlab-ci.yml` is the team's own, and `init` never edits what is there. */
export function gitlabPipeline(stack: Stack): PlannedFile {
  return {
    path: '.gitlab/nilometer.yml',
    content: [
      'nilometer:',
      '  image: node:24',
      '  script:',
      ...pipelineSteps(stack).map((step) => `    - ${step}`),
      '',
    ].join('\n'),
    otherwise: 'it is kept as it is',
    afterwards: "add `include: [{ local: '.gitlab/nilometer.yml' }]` to .gitlab-ci.yml",
  };
}

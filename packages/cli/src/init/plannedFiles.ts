import type { Ci, Stack } from '../io/detectStack.ts';
import { eslintConfig } from './eslintConfig.ts';
import { githubWorkflow } from './githubWorkflow.ts';
import { gitlabPipeline } from './gitlabPipeline.ts';
import type { PlannedFile } from './plannedFile.ts';
import { policyFile } from './policyFile.ts';

const pipelines = { github: githubWorkflow, gitlab: gitlabPipeline } as const satisfies Record<Ci, (stack: Stack) => PlannedFile>;

/** What `init` writes, from what was detected; pure. */
export const plannedFiles = (stack: Stack): readonly PlannedFile[] => [
  // One here would hold instead of the one above, and nobody would notice.
  ...(stack.policyAbove === null ? [policyFile] : []),
  eslintConfig(stack),
  ...(stack.ci ? [pipelines[stack.ci](stack)] : []),
];

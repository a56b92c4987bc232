import type { Ci, Stack } from '../io/detectStack.ts';
import type { Choices } from './choices.ts';
import { editorExtensions, editorSettings } from './editorFiles.ts';
import { eslintConfig } from './eslintConfig.ts';
import { githubWorkflow } from './githubWorkflow.ts';
import { gitlabPipeline } from './gitlabPipeline.ts';
import type { PlannedFile } from './plannedFile.ts';
import { policyFile } from './policyFile.ts';

const pipelines = { github: githubWorkflow, gitlab: gitlabPipeline } as const satisfies Record<Ci, (stack: Stack) => PlannedFile>;

/** What `init` writes, from what was detected and chosen; pure. */
export const plannedFiles = (stack: Stack, choices: Choices): readonly PlannedFile[] => [
  ...(choices.policy ? [policyFile] : []),
  ...(choices.eslint ? [eslintConfig(stack)] : []),
  ...(choices.pipeline ? [pipelines[choices.pipeline](stack)] : []),
  ...(choices.editor ? [editorSettings(stack), editorExtensions] : []),
];

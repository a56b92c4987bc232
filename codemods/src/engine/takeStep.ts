import type { TextEdit } from '@nilometer/service-model';
import { applyEdits, EditConflict, mergeEdits } from './applyEdits.ts';
import type { Step } from './fileState.ts';
import { bytesOutsideEdits } from './gates/bytesOutsideEdits.ts';
import { lineOf } from './lineOf.ts';
import type { DecidedSite, FilePlan } from './recipe.ts';
import type { LedgerSite } from './site.ts';
import { encodeText } from './sourceFile.ts';

export interface StepInput {
  readonly recipe: string;
  readonly path: string;
  readonly bom: boolean;
  readonly text: string;
  /** The bytes on disk that `text` was decoded from; absent once a recipe has edited it. */
  readonly bytes?: Buffer;
  readonly plan: FilePlan;
  /** Why a gate took this recipe's work in this file back, when one did. */
  readonly dropped: string | undefined;
  readonly rerun: string;
}

export interface StepResult {
  readonly step: Step;
  readonly text: string;
}

/** Applies one recipe's plan to one text, through the byte gate. A red gate leaves the text as it was. */
export function takeStep(input: StepInput): StepResult {
  const { plan, text } = input;
  if (!plan.parsed) {
    const site: LedgerSite = { file: input.path, line: plan.line, status: 'unparsed', class: 'H', reason: plan.reason };
    return { step: { recipe: input.recipe, found: 1, sites: [site], edits: [], lines: [], introduces: [] }, text };
  }
  const attempt = input.dropped === undefined ? editText(input, plan.sites) : { red: input.dropped };
  const red = 'red' in attempt ? attempt.red : undefined;
  const sites = plan.sites.map((site) => ledgerSite(input, site, red));
  const base = { recipe: input.recipe, found: plan.found.length, sites };
  if ('red' in attempt) return { step: { ...base, edits: [], lines: [], introduces: [] }, text };
  const introduces = plan.sites.flatMap(({ decision }) => (decision.status === 'migrated' ? (decision.introduces ?? []) : []));
  const lines = attempt.edits.map((edit) => lineOf(text, edit.start));
  return { step: { ...base, edits: attempt.edits, lines, introduces: [...new Set(introduces)] }, text: attempt.text };
}

function editText({ bom, text, bytes }: StepInput, sites: readonly DecidedSite[]): { edits: TextEdit[]; text: string } | { red: string } {
  const wanted = sites.flatMap(({ decision }) => (decision.status === 'migrated' ? decision.edits : []));
  if (wanted.length === 0) return { edits: [], text };
  try {
    const edits = mergeEdits(wanted);
    const after = applyEdits(text, edits);
    const changed = bytesOutsideEdits(bytes ?? encodeText({ bom, text }), bom, text, edits, { bom, text: after });
    return changed === undefined ? { edits, text: after } : { red: `gate R0: ${changed}` };
  } catch (error) {
    if (error instanceof EditConflict) return { red: `gate R0: ${error.message}` };
    throw error;
  }
}

function ledgerSite({ path, text, rerun }: StepInput, { found, decision }: DecidedSite, red: string | undefined): LedgerSite {
  const line = lineOf(text, found.offset);
  const base = { file: path, line };
  switch (decision.status) {
    case 'migrated': {
      if (red === undefined) {
        const { reason } = decision;
        return { ...base, status: 'migrated', class: decision.class, ...(reason === undefined ? {} : { reason }) };
      }
      return {
        ...base,
        status: 'manual',
        class: 'H',
        reason: red,
        instruction: {
          seen: (text.split(/\r\n|\r|\n/, line)[line - 1] ?? '').trim(),
          unsafeBecause: red,
          choices: ['mend the cause named above', 'make the change by hand'],
          rerun,
        },
      };
    }
    case 'already':
      return { ...base, status: 'already', class: decision.class };
    case 'skipped':
      return { ...base, status: 'skipped', class: decision.class, reason: decision.reason };
    case 'manual':
      return { ...base, status: 'manual', class: 'H', reason: decision.reason, instruction: decision.instruction };
  }
}

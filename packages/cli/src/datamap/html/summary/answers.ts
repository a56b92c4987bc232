import { html, type Markup } from '../markup.ts';
import { notJudged } from './notJudged.ts';
import { rightAnswer } from './rightAnswer.ts';
import type { Scope } from './scope.ts';
import { whatIsHeld } from './whatIsHeld.ts';
import { whereItGoes } from './whereItGoes.ts';

/** What a person asks of who holds their data (Art. 13 to 17 and 20 GDPR), answered for a scope. */
export function answers(scope: Scope): Markup {
  const { services, fields, state } = scope;
  const questions: readonly (readonly [string, Markup])[] = [
    ['What is held?', whatIsHeld(scope)],
    ['Where does it go?', whereItGoes(scope)],
    [
      'Can it be deleted?',
      rightAnswer({ filter: 'erasure', answers: fields.map(({ erasure }) => erasure), places: services.flatMap(({ rights }) => rights.delete), state }),
    ],
    [
      'Can a copy be given?',
      rightAnswer({ filter: 'export', answers: fields.map((field) => field.export), places: services.flatMap(({ rights }) => rights.export), state }),
    ],
    ['What could not be judged?', notJudged(services)],
  ];
  return html`<dl class="answers">${questions.map(([question, answer]) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>\n`)}</dl>`;
}

import { byPlace } from '../detection/byPlace.ts';
import { disableProblems } from '../disables/disableProblems.ts';
import { hidesFinding } from '../disables/hidesFinding.ts';
import { mayHoldDisables } from '../disables/disableDirectives.ts';
import { defineDetector } from '../detector.ts';
import { isTestFile } from '../project/isTestFile.ts';

/** Generators that say so in the name alone, as GraphQL's do, begin what they write with such a comment. */
const isCalledGenerated = (path: string): boolean => /(?:^|[/._-])(?:__)?generated(?:__)?(?=[/._-])/i.test(path);

/**
 * Reported on the comment. One that names no rule is judged where it hides a finding of a guideline that is turned on:
 * elsewhere it disables nothing of ours, in tests nothing but bans is judged, and what a machine writes nobody mends by hand.
 */
export default defineDetector({
  id: 'waiver-hygiene',
  scope: 'file',
  languages: ['js', 'schema'],
  // Of a controller, what its code does is all that there is to judge.
  facts: 'behaviours',
  messages: {
    incomplete: 'This comment disables {{what}} without {{missing}}: an exception that nobody answers for is never looked at again. Say who, until when and why: `-- owner:@team expires:YYYY-MM-DD why`.',
    malformed: 'This comment disables {{what}} until {{expires}}, which is no date: an exception without an end is a rule of its own. Write an ISO date, `expires:YYYY-MM-DD`.',
    expired: 'This comment disables {{what}}, and expired on {{expires}} (owner {{owner}}). Mend what it excuses and take it away; where that has to wait, decide again and give it a new date.',
    blanket: 'This comment names no rule, so it disables every guideline here, one that finds something among them, and nobody can tell which was meant. Name the rules, ours with `-- owner:@team expires:YYYY-MM-DD why`.',
    configured: 'This comment configures {{what}} away for the whole file, with no end and nobody to ask; `nilometer lint` does not obey it. Use `eslint-disable` with `-- owner:@team expires:YYYY-MM-DD why`, or a waiver.',
    locked: 'The policy locks {{guideline}}: no comment can disable it, and `nilometer lint` reports what this one hides. Mend the finding, or ask for a waiver in nilometer.config.json.',
    itself: 'This comment disables waiver-hygiene, the guideline that judges such comments: `nilometer lint` does not obey it. Take it away, and mend the comment that it hides.',
    unknown: 'There is no guideline nilometer/{{guideline}}, so this comment disables nothing of that name.{{meant}} Correct the name, or take it away.',
  },
  choices: {},
  mayConcern: (_, text) => mayHoldDisables(text),
  detect(model, { policy, now, place = (file) => file }) {
    const hides = hidesFinding(model, { policy, now, place });
    return model.disables.flatMap((directive) => {
      const { file, range, guidelines } = directive;
      return disableProblems(directive, policy, now)
        .filter(({ messageId }) => messageId !== 'blanket' || (!isTestFile(place(file)) && !isCalledGenerated(place(file)) && hides(directive)))
        .map(({ messageId, data }) => ({
          messageId, data, file, range,
          subject: data['guideline'] ?? (guidelines.length === 0 ? '*' : guidelines.join(',')),
        }));
    }).sort(byPlace);
  },
});

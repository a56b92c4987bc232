import { catalogue } from '@nilometer/policy';
import { byPlace } from '../detection/byPlace.ts';
import { isFirstAtItsPlace } from '../detection/isFirstAtItsPlace.ts';
import { isRunByHand } from '../detection/isRunByHand.ts';
import { isMailJob } from '../detection/leak/isMailJob.ts';
import { isOfBrowser } from '../detection/leak/isOfBrowser.ts';
import { isOfService } from '../detection/leak/isOfService.ts';
import { leaksIn } from '../detection/leak/leaksIn.ts';
import { mayReachSink } from '../detection/leak/mayReachSink.ts';
import { outermost } from '../detection/leak/outermost.ts';
import { sinksIn } from '../detection/leak/sinks.ts';
import { knowledgeUnder } from '../pii/knowledge.ts';
import { defineDetector } from '../detector.ts';

/** Reported on the call that takes the data out. */
export default defineDetector({
  id: 'pii-leak',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    log: '{{name}} is personal data ({{evidence}}), and reaches {{sink}}: it is kept in plain text, read by whoever reads logs, and no deletion of a person\u2019s data finds it. Log an id instead, or redact it.',
    error: '{{name}} is personal data ({{evidence}}), and reaches {{sink}}: messages of errors end in logs, error trackers and answers to callers. Name an id instead, or leave it out.',
    event: '{{name}} is personal data ({{evidence}}), and is sent in plain text with {{sink}}: brokers and consumers keep it, and no deletion of a person\u2019s data finds it. Send an id instead, or encrypt it.',
    url: '{{name}} is personal data ({{evidence}}), and is put into {{sink}}: every server and proxy on the way logs addresses. Send it in the body, or send an id instead.',
    record: '{{name}} is a whole {{record}}, with {{fields}} in it, and reaches {{sink}}, where no deletion of a person\u2019s data finds it. Pick the fields that are needed there, an id first.',
    secret: '{{name}} is a secret ({{evidence}}), and reaches {{sink}}: whoever reads it there can use it. Leave it out, and renew what is there already.',
  },
  choices: catalogue['pii-leak'].choices,
  mayConcern: mayReachSink,
  detect(model, { options, policy, place = (file) => file }) {
    const judging = { min: options.minConfidence, knowledge: knowledgeUnder(policy.personalData) };
    const found = sinksIn(model.behaviours)
      .filter((one) => options[one.sink] === 'report' && isOfService(one, place) && (options.mailJobs === 'report' || !isMailJob(one)))
      .flatMap((one) => leaksIn(one, judging))
      .filter(({ file, subject }) => !isOfBrowser(file, subject, model.manifests, place) && !isRunByHand(file, model.manifests, place))
      // A helper that logs in three places is called once.
      .filter(isFirstAtItsPlace(({ subject }) => subject));
    return outermost(found).sort(byPlace);
  },
});

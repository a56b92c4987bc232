import type { Program } from 'oxc-parser';
import type { ModuleUse } from './moduleUse.ts';
import { walkTree } from './walkTree.ts';

/** Where a text message or a notification of an app goes to: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const PHONE = /^(?:PhoneNumber|PlatformApplicationArn)$/;
/** What services hear each other by. */
const TOPIC = /^(?:TopicArn|topicArn|TOPIC_ARN|(?:Subscribe|CreateTopic|PublishBatch)Command)$/;

/** Is SNS, of either SDK of AWS, all that is taken? */
export const isOfSns = ({ packageName, bindings }: ModuleUse): boolean =>
  packageName === '@aws-sdk/client-sns' || (packageName === 'aws-sdk' && bindings.length > 0 && bindings.every(({ imported }) => imported === 'SNS'));

/** Does a file that has SNS send to people's phones by it, and to no topic? So it is a gateway, as one of mail is, and no broker between services. */
export function sendsToPhones(program: Program): boolean {
  let toPhone = false;
  let toTopic = false;
  walkTree(program, (node) => {
    if (node.type !== 'Identifier') return undefined;
    toPhone ||= PHONE.test(node.name);
    toTopic ||= TOPIC.test(node.name);
    return undefined;
  });
  return toPhone && !toTopic;
}

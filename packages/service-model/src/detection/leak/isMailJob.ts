import { splitWords } from '../../pii/splitWords.ts';
import type { SinkCall } from './sinks.ts';

/** Jobs that send messages to persons, by what queues are called: a mailer can do nothing without an address. */
const SENDING = new Set(['mail', 'mails', 'mailer', 'mailing', 'email', 'emails', 'sms', 'newsletter', 'notification', 'notifications', 'notify', 'invite', 'invitation', 'invitations', 'otp', 'whatsapp', 'subscriber', 'trigger']);

/** Is an event an order to write to somebody? By its topic, else by the function that sends it. */
export const isMailJob = ({ call }: SinkCall): boolean =>
  call.kind === 'producer' && splitWords(`${call.topic ?? ''} ${call.via?.name ?? ''} ${call.in}`).some((word) => SENDING.has(word));

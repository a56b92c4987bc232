import type { CodeCall } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { calledName } from '../calledName.ts';

/** Who writes to persons, by what is called: https://nodemailer.com, https://github.com/sendgrid/sendgrid-nodejs, https://resend.com/docs, ... */
const SENDS = new RegExp([
  String.raw`^nodemailer#.*\.sendMail$`,
  String.raw`^@nestjs-modules/mailer#MailerService\{\}\.sendMail$`,
  String.raw`^@sendgrid/mail#(?:default\.|MailService\{\}\.)?send(?:Multiple)?$`,
  // NestJS's ways to it: @anchan828/nest-sendgrid, @ntegral/nestjs-sendgrid, ...
  String.raw`^(?:@[\w-]+/)?nest(?:js)?-sendgrid#SendGridService\{\}\.send(?:Multiple)?$`,
  String.raw`^resend#Resend\{\}\.emails\.send$`,
  String.raw`^postmark#(?:\w+\.)*(?:Server)?Client\{\}\.sendEmail\w*$`,
  String.raw`^mailgun\.js#.*\.messages\.create$`,
  String.raw`^twilio#.*\.messages\.create$`,
  String.raw`^@aws-sdk/client-ses(?:v2)?#Send\w*EmailCommand$`,
].join('|'));

const NAMES = /^(?:send\w*|create|Send\w*Command)$/;

export const isMailCall = (call: CodeCall, { origins }: CodeContext): boolean =>
  NAMES.test(calledName(call)) && SENDS.test(origins.ofCallee(call)?.path ?? '');

import type { ClassifiedSibling } from './classified.ts';

/** As the field is written, since words are compared in the singular: `allowedEmails`, `emailAddresses`, `email_list`. */
const SEVERAL = /e?mail_?(?:addresse)?s$|e?mail_?(?:address_?)?list$/i;
const LIST = /\]$|^\[|^(?:Array|Set|ReadonlyArray)</;

/** A list of e-mail addresses: `allowedEmails String[]`. */
export const isAddressList = ({ name, type }: Pick<ClassifiedSibling, 'name' | 'type'>): boolean => SEVERAL.test(name) && (type === null || LIST.test(type));

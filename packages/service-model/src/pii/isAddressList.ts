/** As the field is written, since words are compared in the singular: `allowedEmails`, `emailAddresses`, `email_list`. */
const SEVERAL = /e?mail_?(?:addresse)?s$|e?mail_?(?:address_?)?list$/i;

/** A list of e-mail addresses, in an array or in one text: `allowedEmails String[]`. */
export const isAddressList = ({ name }: { readonly name: string }): boolean => SEVERAL.test(name);

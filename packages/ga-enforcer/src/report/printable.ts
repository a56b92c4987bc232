/** Names and reasons come from registries and lockfiles: none of them may steer the terminal. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

export const printable = (text: string): string => text.replaceAll(CONTROL, '\ufffd');

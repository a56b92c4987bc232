import type { Entity } from '../../model.ts';

const NAME = /^(?:(?:original_?)?file_?name|original_?name)$/i;
const KIND = /^(?:mime_?type|content_?type|mime)$/i;

/** Is it a file that lies elsewhere: what it is called there, and what kind it is? Another file is another row. */
export const isFile = ({ fields }: Pick<Entity, 'fields'>): boolean =>
  [NAME, KIND].every((what) => fields.some(({ name }) => what.test(name)));

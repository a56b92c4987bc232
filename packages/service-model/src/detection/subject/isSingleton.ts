import { builtInKnowledge } from '../../builtInKnowledge.ts';
import { personIn } from '../../datamap/dataSubject.ts';
import type { Entity } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { wordsOf } from '../../pii/wordsOf.ts';

/** A column that keeps a second row out by its one value: `singleton: true`, unique. */
const GUARD = /^(?:is_?)?singleton(?:_?(?:key|id|guard|lock|flag))?$/i;

/** Last words of what a service keeps once, for itself. */
const KEPT_ONCE: ReadonlySet<string> = new Set(['setting', 'configuration', 'config']);
/** Words behind them that say how it is kept. */
const FORM: ReadonlySet<string> = new Set(['schema', 'model', 'entity', 'document', 'table']);
const KEY = /[a-z\d](?:_(?:id|uuid|guid|ref|by)|(?:Id|Uuid|Guid|ID|UUID|Ref|By))$/;

const wordsWithoutForm = (name: string): string[] => {
  const words = splitWords(name);
  while (words.length > 1 && FORM.has(words.at(-1) ?? '')) words.pop();
  return words;
};

/** `settingSchema`, `SystemConfiguration`, but not `UserSettings`. */
const isNamedSettings = (name: string): boolean => KEPT_ONCE.has(wordsWithoutForm(name).at(-1) ?? '');

/** `InstanceLicense`: what the instance that runs has once. */
function isOfInstance(name: string): boolean {
  const words = wordsWithoutForm(name);
  return words.length > 1 && words[0] === 'instance';
}

const namesOf = ({ name, declaredAs }: Entity): string[] => (declaredAs === undefined ? [name] : [name, declaredAs]);
const namesPerson = (name: string): boolean => personIn(wordsOf(name, builtInKnowledge())) !== undefined;

/** Neither a relation nor the key of another record: nothing that it could belong to. */
const leadsNowhere = ({ fields, primaryKeySite }: Entity): boolean =>
  fields.every(({ name, relation, type }) => !relation && (name === primaryKeySite?.field || name === '_id' || !(KEY.test(name) || /\bObjectId\b/.test(type ?? ''))));

/** The settings of whoever runs a service, by the entity's name or that of its schema, which belong to no other record: what they hold is the operator's. */
export const isSettings = (entity: Entity): boolean => namesOf(entity).some(isNamedSettings) && !namesOf(entity).some(namesPerson) && leadsNowhere(entity);

/** Does a table or collection hold one row, so that nobody has to look for it? */
export const isSingleton = (entity: Entity): boolean =>
  entity.fields.some(({ name }) => GUARD.test(name)) || isSettings(entity) || (isOfInstance(entity.name) && !namesPerson(entity.name) && leadsNowhere(entity));

import type { catalogue, Choices, Chosen } from '@nilometer/policy';
import type { Linter } from 'eslint';

type Rows = typeof catalogue;

type LintId = { [Id in keyof Rows]: 'lint' extends Rows[Id]['surfaces'][number] ? Id : never }[keyof Rows];

type OptionsOf<Row> = Row extends { readonly choices: infer C extends Choices } ? [options?: Partial<Chosen<C>>] : [];

/** What each rule takes after its severity, by its name in a configuration: the choices of the guideline catalogue. */
export type RuleOptions = { [Id in LintId as `nilometer/${Id}`]: OptionsOf<Rows[Id]> };

/** The rules of this plugin in a configuration: `rules: { … } satisfies NilometerRules`. */
export type NilometerRules = { [Name in keyof RuleOptions]?: Linter.RuleEntry<RuleOptions[Name]> };

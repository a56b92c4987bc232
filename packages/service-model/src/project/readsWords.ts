/** Packages that read what is written behind a program's name on a command line. */
export const READS_WORDS = /^(?:minimist|yargs-parser|yargs(?:\/yargs)?|commander|argparse|arg|cac|meow|mri|command-line-args|@oclif\/core|clipanion|citty|sade)$/;

/** Packages that ask whoever sits before the terminal. */
export const ASKS = /^(?:inquirer|@inquirer\/[\w-]+|prompts|enquirer|@clack\/prompts)$/;

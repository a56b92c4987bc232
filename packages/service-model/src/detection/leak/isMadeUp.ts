/** What fills a database for a demonstration, or shows how to use something: the persons in it are made up. */
const MADE_UP = /(?:^|\/)(?:(?:[\w.]+-)?(?:seeds?|seeders?|seeding)(?!-(?:phrase|word))(?:-[\w.]+)*|examples?(?:-(?:apps?|plugins?|projects?|services?))?|samples?|demos?|fixtures?|playground)\/|(?:^|\/)(?:apps?|packages|services|projects)\/[\w.-]+-(?:demos?|examples?)\/|(?:^|[/.-])(?:seeds?|seeder)\.[cm]?[jt]sx?$/i;

/** @param file with `/`, relative to the repository, so that the answer is the same whatever part of it is judged */
export const isMadeUp = (file: string): boolean => MADE_UP.test(file);

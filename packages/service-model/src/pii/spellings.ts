const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** A phrase as code spells it: `schüler`, whose accent is taken off when it is compared, and `schueler`. */
export function spellings(phrase: string): readonly string[] {
  const spelled = phrase.replace(/[äöüåø]/g, (letter) => digraphs[letter] ?? letter);
  return spelled === phrase ? [phrase] : [phrase, spelled];
}

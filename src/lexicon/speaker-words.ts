const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lists words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = words(`
  the a an his her its their our my your this that these those one two three four five six several some many few most
  all both another other each every no any
`);

/** Lists words between a speaker and the verb that change nothing: "Doe later also said". */
export const BETWEEN: ReadonlySet<string> = words(`
  later also then has had have having just still even only first again once twice always often ever soon already
  recently earlier further separately previously reportedly repeatedly today yesterday tonight meanwhile too now
  himself herself itself themselves both all each would could should will may might can
`);

/** Lists words before a verb that make it passive, denied or a plan: nobody speaks. */
export const NOT_SPEAKING: ReadonlySet<string> = words(`
  was were is are be been being am to not never didn't didn’t don't don’t doesn't doesn’t hasn't hasn’t wouldn’t wouldn't
  cannot can't can’t i we you it's it’s there who's what how why when if nobody none having nothing let's
`);

/** Lists pronouns that stand for the last speaker. */
export const PRONOUNS: ReadonlySet<string> = words("he she they it");

/** Lists small words that hold a speaker's noun phrase together. */
export const JOINTS: ReadonlySet<string> = words("of for with at in from");

/** Lists words that describe an unnamed speaker and stand between determiner and noun or alone before a plural. */
export const SPEAKER_ADJECTIVES: ReadonlySet<string> = words(`
  senior junior top local foreign military medical security government police defense defence diplomatic western eastern
  northern southern rebel opposition former current anonymous unnamed unidentified intelligence legal industry company
  official federal state city county district health hospital army navy naval administration congressional republican
  democratic parliamentary political judicial independent international national regional high-ranking high-level
  second third other law enforcement white house state-run well-placed palace cabinet government-linked party campaign
  market bank trade union church school university court tribal security-service border border-guard customs rescue
  aid relief humanitarian election opposition-linked pro-government
`);

/** Spells the months as datelines print them, for use in a pattern. */
export const MONTH_FORMS =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|" +
  "OCTOBER|NOVEMBER|DECEMBER";

/** Lists words that open a paragraph before a dash or colon and are no place; lower case. */
export const DATELINE_LABELS: ReadonlySet<string> = new Set(
  (
    "breaking update updated updates exclusive watch live video photo photos gallery analysis opinion review editorial " +
    "comment interview report reports explainer factbox fact check correction clarification editor editors note notes " +
    "warning spoiler alert read more related also see listen podcast subscribe advertisement ad news latest top story " +
    "stories background summary key points highlights timeline question questions answer answers q a q&a faq part " +
    "chapter episode season day week round game quarter final result results score scores rating verdict bottom " +
    "line pros cons price cost where when who what why how which the an this that these those it is he she they we " +
    "you i if but and or so yet yes no not all in on at for with from to of by as after before until since because " +
    "however meanwhile still then now here there tip tips step steps good bad ugly winner winners loser losers first " +
    "second third last next free best worst source sources via credit image caption contact email tel phone fax " +
    "address website url http https www ceo cfo nato eu un usa uk us covid covid-19 dna faqs diy tv pc ok ps nb plus " +
    "director cast starring rated runtime genre author publisher pages isbn ingredients method serves makes prep " +
    "disclaimer disclosure copyright name date time location venue tickets admission hours status type topic topics " +
    "tags category categories filed under posted published written edited reporting monday tuesday wednesday thursday " +
    "friday saturday sunday hi hello dear thanks thank quote q1 q2 q3 q4 vs pic pics nsfw lead special feature features " +
    "profile obituary column letter letters poll quiz recap preview sponsored press release file trending must"
  ).split(" "),
);

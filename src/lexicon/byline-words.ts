/** Lists words that end a name in a byline: a role, a date, a page's word; what stands before them is the name; lower case. */
export const AFTER_NAME: ReadonlySet<string> = new Set(
  (
    "staff editor editors reporter reporters correspondent correspondents writer writers contributor contributors columnist " +
    "photographer producer journalist webdesk web online digital update updates updated published posted last email share print comments " +
    "read more photo photos video image images monday tuesday wednesday thursday friday saturday sunday january february " +
    "march april june july august september october november december today yesterday special exclusive senior chief " +
    "managing contributing associate assistant deputy executive national political business sports science health " +
    "technology foreign freelance guest follow via"
  ).split(" "),
);

/** Lists words that show that a "name" after "By" is no person at all; lower case. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  (
    "desk admin administrator editorial board newsroom news team service services wire wires agency agencies press " +
    "bureau report reports network media group times post tribune herald journal gazette daily weekly magazine tv radio " +
    "channel newspaper website blog site author anonymous the our a an any and release statement syndicate company inc ltd llc " +
    "corp department ministry office university institute foundation council committee association analysis opinion " +
    "commentary interview review sources source advertisement sponsored subscribe sign click here all rights reserved " +
    "getty reuters afp ap staff"
  ).split(" "),
);

/** Lists professions that an author's note gives: "Jane Doe is a staff writer at …". */
export const AUTHOR_NOUNS: readonly string[] = [
  "writer",
  "writers",
  "reporter",
  "reporters",
  "correspondent",
  "correspondents",
  "editor",
  "editors",
  "journalist",
  "journalists",
  "columnist",
  "columnists",
  "author",
  "contributor",
  "blogger",
  "fellow",
  "professor",
  "lecturer",
  "historian",
  "analyst",
  "researcher",
  "freelancer",
  "producer",
  "critic",
  "chief",
  "economist",
  "scholar",
  "commentator",
  "essayist",
  "director",
];

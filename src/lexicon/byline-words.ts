/** Lists words that show that a "name" after "By" is no person; lower case. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  (
    "staff desk admin administrator editor editors editorial board newsroom news team service services wire wires agency agencies press " +
    "bureau report reports reporter reporters correspondent correspondents writer writers contributor contributors guest " +
    "webdesk web online digital update updates network media group times post tribune herald journal gazette daily " +
    "weekly magazine tv radio channel newspaper website blog site author anonymous the our a an and updated published posted " +
    "last email share print comments read more photo photos video image images monday tuesday wednesday thursday friday saturday " +
    "sunday january february march april june july august september october november december today yesterday " +
    "release statement syndicate company inc ltd llc corp department ministry office university institute foundation " +
    "council committee association special exclusive analysis opinion commentary interview review sources source " +
    "advertisement sponsored subscribe sign follow click here all rights reserved getty reuters afp ap via"
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

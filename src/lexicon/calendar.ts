/** Lists the months in English, January first, each with the short forms that print uses. */
export const MONTHS: readonly (readonly string[])[] = [
  ["January", "Jan"],
  ["February", "Feb"],
  ["March", "Mar"],
  ["April", "Apr"],
  ["May"],
  ["June", "Jun"],
  ["July", "Jul"],
  ["August", "Aug"],
  ["September", "Sept", "Sep"],
  ["October", "Oct"],
  ["November", "Nov"],
  ["December", "Dec"],
];

/** Lists the weekdays in English, Monday first, each with the short forms that print uses beside a date. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["Monday", "Mon"],
  ["Tuesday", "Tues", "Tue"],
  ["Wednesday", "Wed"],
  ["Thursday", "Thurs", "Thur", "Thu"],
  ["Friday", "Fri"],
  ["Saturday", "Sat"],
  ["Sunday", "Sun"],
];

/** Lists the seasons with the EDTF number of each. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** Gives the number words that print uses for small counts. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/**
 * Lists what stands around a weekday's name when it is not a day of this week: feasts and famous days before it,
 * papers, clubs and programmes before or after it.
 */
export const NAMED_DAYS = {
  before: [
    ..."Black Good Ash Super Bloody Fat Cyber Maundy Easter Palm Giving Shrove Holy Whit Bright Spy Red Man".split(
      " ",
    ),
    ..."Sheffield every each Small Casual Stir-up Mothering Remembrance Trinity Pentecost Ruby Freaky Wacky".split(
      " ",
    ),
    "Mail on",
  ],
  after: [
    ..."Times Telegraph Herald Mirror Express Mail Post World Business Review Independent People".split(" "),
    ..."Tribune Age Sun Star Nation Punch Vanguard Monitor Standard Mass Club League".split(" "),
    "Night Football",
    "Night Live",
    "Night Lights",
    "Night SmackDown",
    "Night Baseball",
    "Night Raw",
  ],
} as const;

/** Lists words that turn the time they stand by towards what is still to come. */
export const FUTURE_CUES: readonly string[] = (
  "will won't won’t 'll ’ll shall would scheduled expected set due plans plan planned planning slated upcoming until till " +
  "through deadline expires expire begins starts opens runs ends closes falls next going tomorrow forthcoming payable promised promises " +
  "vowed aims aim hopes hope targets targeting proposed projected forecast predicted slates should could may might must " +
  "can ahead toward towards intends intend prepares prepare ready"
).split(" ");

/** Lists past forms that do not end in -ed. */
export const PAST_FORMS: readonly string[] = (
  "said told wrote was were had did been went came became began broke brought built bought caught chose cut drew drove " +
  "fell fought found gave got grew held hit kept knew led left lost made met paid put ran rose saw sent set shot showed " +
  "shut sold sought spent spoke stood struck swept took taught thought threw understood withdrew won wore quit read " +
  "overran overtook fled flew forgot forbade forgave laid lay let meant mistook rang rode sank sang sat shook slid slept split " +
  "spread stole stuck sued swore swung tore undertook upheld woke wound has have since ago"
).split(" ");

/**
 * Lists things whose age or beginning news tells ("the six-year conflict", "the war began seven years ago"); words of one
 * row name the same thing.
 */
export const LASTING_THINGS: readonly (readonly string[])[] = [
  "war conflict fighting hostilities insurgency uprising rebellion revolt revolution crisis".split(" "),
  "siege blockade embargo encirclement".split(" "),
  "strike walkout stoppage lockout".split(" "),
  "pandemic epidemic outbreak".split(" "),
  "drought famine".split(" "),
  "occupation".split(" "),
  "marriage wedding".split(" "),
  "truce ceasefire cease-fire armistice".split(" "),
  "independence secession".split(" "),
  "rule reign presidency premiership".split(" "),
  "trial lawsuit case".split(" "),
  "project construction programme program".split(" "),
  "mission expedition".split(" "),
  "merger partnership alliance".split(" "),
];

/** Lists words, in several languages, that print puts before the day of publication. */
export const PUBLISHED_LABELS: readonly string[] = [
  ..."published|posted|date published|publication date|published date|release date|released|issued|created|pub date".split(
    "|",
  ),
  ..."date posted|post date|posted date|first published|originally published|date of publication|article date".split(
    "|",
  ),
  ..."publié|publiée|paru|date de publication|veröffentlicht|erschienen|publicado|publicada|fecha".split("|"),
  ..."pubblicato|pubblicata|data di pubblicazione|gepubliceerd|publicerad|publicerat|publisert|udgivet|julkaistu".split(
    "|",
  ),
  ..."opublikowano|data publikacji|publikováno|vydáno|publikované|publicat|data publicării|yayınlanma|yayın tarihi".split(
    "|",
  ),
  ..."опубликовано|дата публикации|опубліковано|δημοσιεύτηκε|δημοσίευση|diterbitkan|dipublikasikan|date".split(
    "|",
  ),
];

/** Lists words, in several languages, that print puts before the day of the last change: not of publication. */
export const UPDATED_LABELS: readonly string[] = [
  ..."updated|last updated|modified|last modified|revised|edited|last edited|corrected|reviewed|last reviewed".split(
    "|",
  ),
  ..."accessed|retrieved|archived|captured|printed|expires|mis à jour|mise à jour|modifié|aktualisiert|stand".split(
    "|",
  ),
  ..."actualizado|actualizada|atualizado|atualizada|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret".split(
    "|",
  ),
  ..."päivitetty|zaktualizowano|aktualizováno|actualizat|güncellenme|güncelleme|обновлено|оновлено|ενημερώθηκε|diperbarui".split(
    "|",
  ),
];

/** Lists, in several languages, words for "until" and "by" that make a year one still to come: "bis 2050". */
export const UNTIL_WORDS: readonly string[] = (
  "until till by through bis hasta para até jusqu'en jusqu’en d'ici d’ici horizon fino entro tot tegen till senast " +
  "inden innen do до к έως μέχρι până kadar hingga ig ab from dès desde od vanaf från vision agenda target goal"
).split(" ");

const GIVEN =
  "Anna Boris Carla Daniel Elena Farid Grace Hassan Irene Jonas Karim Laila Marta Nadia Omar Petra Quentin Rosa Samir Tara Umar Vera Walid Xenia Yusuf Zofia".split(
    " ",
  );
const FAMILY =
  "Abdallah Bergman Costa Dubois Eriksen Farouk Gruber Haddad Ivanov Jansen Kowalski Lindqvist Moreau Nasser Okafor Petrov Quiroga Rahman Silva Tanaka Ueda Vargas Weber Xu Yilmaz Zuabi".split(
    " ",
  );

/** Lists 676 invented people, the most prominent first. */
export const PEOPLE = GIVEN.flatMap((given, i) =>
  FAMILY.map((_, j) => `${given} ${FAMILY[(i + j) % FAMILY.length]!}`),
);

/** Lists bodies that act in the news. */
export const BODIES = [
  "the Ministry of Trade",
  "the Port Authority",
  "the Dockworkers Union",
  "the National Police",
  "the Farmers League",
  "the Central Bank",
  "the Red Cross",
  "the European Commission",
  "the United Nations",
  "Amnesty International",
  "the Supreme Court",
  "the Northern Front",
  "the Fishermen Association",
  "Harbour Logistics Ltd",
  "Delta Energy Corp",
] as const;

/** Lists real places, the most named first. */
export const PLACES = [
  "Rotterdam",
  "Antwerp",
  "Hamburg",
  "Marseille",
  "Genoa",
  "Valencia",
  "Gdansk",
  "Felixstowe",
  "Beirut",
  "Tripoli",
  "Damascus",
  "Ankara",
  "Moscow",
  "Tehran",
  "Cairo",
  "Tunis",
  "Lagos",
  "Mombasa",
  "Mumbai",
  "Singapore",
  "Manila",
  "Osaka",
  "Santos",
  "Callao",
  "Veracruz",
  "Halifax",
  "Oakland",
  "Charleston",
  "Houston",
  "Oslo",
  "Riga",
  "Odesa",
] as const;

/** Lists countries with their people's words. */
export const COUNTRIES = [
  ["Germany", "German"],
  ["France", "French"],
  ["Russia", "Russian"],
  ["Turkey", "Turkish"],
  ["Egypt", "Egyptian"],
  ["Japan", "Japanese"],
  ["Brazil", "Brazilian"],
  ["India", "Indian"],
  ["Syria", "Syrian"],
  ["Norway", "Norwegian"],
] as const;

/** Lists invented papers. */
export const OUTLETS = [
  "Northern Courier",
  "Delta Post",
  "Harbour Weekly",
  "The Coast Tribune",
  "Evening Ledger",
  "Daily Compass",
  "The Strait Observer",
  "Morning Tide",
  "Lighthouse News",
  "The Quay Gazette",
] as const;

/** Lists real wires. */
export const AGENCIES = ["Reuters", "AP", "AFP"] as const;

export const MONTHS =
  "January February March April May June July August September October November December".split(" ");
export const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Lists what stands between the sentences of a saved page. */
export const FURNITURE = [
  ["Thank you for signing up.", "Please try again later.", "Close"],
  ["Share this article", "Tweet", "Email"],
  ["You have read 3 articles this month.", "Register to receive full access."],
  ["Advertisement"],
  ["READ MORE: Ten things to know about the harbour | Analysis"],
  ["Sign up for our daily newsletter", "Your email address"],
] as const;

/** Lists what stands under the last sentence. */
export const FOOTERS = [
  ["Leave a Reply", "Your email address will not be published. Required fields are marked *"],
  ["Related Items", "Most read", "Comments"],
  ["For the latest news follow us on Twitter", "Join our Weekly Newsletter"],
  ["No comments:", "Post a Comment"],
] as const;

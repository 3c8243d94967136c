import type { Random } from "./random.ts";
import {
  AGENCIES,
  BODIES,
  COUNTRIES,
  FOOTERS,
  FURNITURE,
  MONTHS,
  OUTLETS,
  PEOPLE,
  PLACES,
  WEEKDAYS,
} from "./words.ts";

const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 3652;
const DAY_MS = 86_400_000;
const WORDS = [400, 640] as const;

/** Writes one invented article as a messy text scrape, in the manner of the seeds: 400 to 700 words. */
export function writeArticle(random: Random): string {
  const day = new Date(FIRST_DAY + random.between(0, DAYS - 1) * DAY_MS);
  const outlet = random.zipf(OUTLETS);
  const lines = [...writeHead(random, day), ""];
  const target = random.between(...WORDS);
  for (let words = 0; words < target;) {
    const paragraph = Array.from({ length: random.between(1, 3) }, () => writeSentence(random, day)).join(
      " ",
    );
    words += paragraph.split(" ").length;
    lines.push(paragraph, "");
    if (random.chance(0.12)) lines.push(...random.pick(FURNITURE));
  }
  return [...lines, ...writeFoot(random, day, outlet)].join("\n");
}

function writeHead(random: Random, day: Date): string[] {
  const title = `${random.zipf(PEOPLE).split(" ")[1]} ${random.pick(VERBS_NOW)} ${random.pick(MATTERS)} in ${random.zipf(PLACES)}`;
  const head = random.chance(0.2) ? ["update desk", "", title] : [title];
  if (random.chance(0.3)) head.push("", title);
  if (random.chance(0.4)) head.push(`${random.zipf(PEOPLE)} in ${random.zipf(PLACES)}. Photo: Staff`);
  if (random.chance(0.3))
    head.push(`Published ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`);
  if (random.chance(0.4))
    head.push(
      "",
      `${random.zipf(PLACES).toUpperCase()} (${random.pick(AGENCIES)}) — ${writeSentence(random, day)}`,
    );
  return head;
}

const VERBS_NOW = ["rejects", "backs", "delays", "welcomes", "questions"] as const;
const VERBS_PAST = ["rejected", "backed", "delayed", "welcomed", "questioned"] as const;
const MATTERS = [
  "the port offer",
  "a new strike vote",
  "the ceasefire plan",
  "the fuel levy",
  "the border deal",
  "the budget",
] as const;
const LINKS = ["because", "although", "while", "as", "after", "before", "since"] as const;
const CROWD =
  "drivers|neighbours|shop owners|teachers|union members|lawyers|nurses|engineers|students|pensioners|councillors|importers|families|sailors|residents".split(
    "|",
  );
const DEEDS =
  "had waited|argued|kept asking|wrote to ministers|gathered|complained|refused to leave|signed letters|lost patience|asked for time|held a vigil|counted the losses|filed a complaint".split(
    "|",
  );
const TOPICS =
  "about wages|over the new rules|for weeks|near the main gate|in the rain|about the bill|over storage fees|for a clear answer|about safety|over missing papers|in small groups|about night shifts".split(
    "|",
  );

/** Writes a subordinate clause, one of some sixteen thousand, so that hardly a sentence repeats. */
function writeClause(random: Random): string {
  return `${random.pick(LINKS)} ${random.pick(CROWD)} ${random.pick(DEEDS)} ${random.pick(TOPICS)}`;
}

function writeSentence(random: Random, day: Date): string {
  const person = random.zipf(PEOPLE);
  const [country, demonym] = random.zipf(COUNTRIES);
  const weekday = WEEKDAYS[(day.getUTCDay() + 6 - random.between(0, 3) + 7) % 7]!;
  const shapes = [
    `${person}, who heads ${random.zipf(BODIES)}, ${random.pick(VERBS_PAST)} ${random.pick(MATTERS)} on ${weekday} ${writeClause(random)}.`,
    `“We have waited long enough for ${random.pick(MATTERS)},” ${person.split(" ")[1]} said in ${random.zipf(PLACES)}, ${writeClause(random)}.`,
    `${demonym} officials said ${country} would not send observers to ${random.zipf(PLACES)}, ${writeClause(random)}.`,
    `An official with ${random.zipf(BODIES)}, speaking on condition of anonymity, said ${random.pick(MATTERS)} was not settled, ${writeClause(random)}.`,
    `In ${day.getUTCFullYear() - random.between(1, 6)}, ${random.zipf(BODIES)} had ${random.pick(VERBS_PAST)} ${random.pick(MATTERS)} near ${random.zipf(PLACES)}, ${writeClause(random)}.`,
  ];
  return random.pick(shapes);
}

function writeFoot(random: Random, day: Date, outlet: string): string[] {
  const foot: string[] = [];
  if (random.chance(0.3)) foot.push(`Source: ${random.pick(AGENCIES)}`);
  if (random.chance(0.5)) foot.push(`© ${day.getUTCFullYear()} ${outlet}`);
  return [...foot, "", ...random.pick(FOOTERS), `Get the best stories faster with ${outlet} updates`];
}

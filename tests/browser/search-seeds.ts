import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Seed {
  readonly title: string;
  readonly language: "en" | "fr" | "es" | "ar";
  readonly date?: string;
  readonly source?: string;
  readonly text: readonly string[];
}

/** Lists invented articles, by the short names that the tests call them. */
const SEEDS: Readonly<Record<string, Seed>> = {
  ferry: {
    title: "Ferry crews begin a four-week strike",
    language: "en",
    date: "2016-03-02",
    source: "Northern Courier",
    text: [
      "HULL — Ferry crews walked out on Wednesday after the talks had failed, and the port strike, the first in nine years, left nine ships at the quay.",
      "“There is no room for another offer,” said Ada Lund, who speaks for the Seafarers League.",
    ],
  },
  offer: {
    title: "Port offers three night shifts",
    language: "en",
    date: "2016-03-09",
    source: "Northern Courier",
    text: [
      "The port offered three night shifts on Wednesday, but the strike of the ferry crews goes on for another week.",
      "A port that pays for a strike loses its ships, the mayor of Hull said before the council met again.",
    ],
  },
  fog: {
    title: "Fog closes the harbour for two days",
    language: "en",
    date: "2016-11-20",
    source: "Harbour Weekly",
    text: [
      "Fog closed the harbour of Esbjerg for two days, and the ferries stayed where they were until Sunday.",
      "There was room for no more ships at the quay, the harbour master said, and the café on the pier ran out of bread.",
    ],
  },
  crane: {
    title: "Crane burns at the grain terminal",
    language: "en",
    date: "2017-05-05",
    source: "Harbour Weekly",
    text: [
      "A crane burned at the grain terminal of Malmö on Friday, and the smoke had a striking yellow colour.",
      "The withdrawal of the night shift had left nobody to ring the bell, the fire brigade said in its first report.",
    ],
  },
  nets: {
    title: "A summer of empty nets",
    language: "en",
    date: "2017-06",
    source: "Evening Ledger",
    text: [
      "Fishermen of the eastern bays came home with empty nets, and some of them withdrew their boats for good.",
      "The ministry saw no reason to step in, and the price of herring doubled within a week.",
    ],
  },
  salt: {
    title: "Salt tax divides the council",
    language: "en",
    date: "2018-01-15",
    source: "Evening Ledger",
    text: [
      "The council of Zürich could not agree on a tax on road salt, and the session ended without a vote.",
      "The mayor called the plan naïve, and said that the room for the depot was paid for already.",
    ],
  },
  hostile: {
    title: '<script>alert("x")</script> & <b>bold</b> {{ 7 * 7 }}',
    language: "en",
    date: "2018-02-02",
    source: '=HYPERLINK("x") "Quoted", Paper',
    text: [
      "The keeper wrote <img src=x onerror=alert(1)> into the log of the lighthouse, and nobody could say why.",
      "The log was given to the museum of the harbour, where it is kept under glass since the winter.",
    ],
  },
  lighthouse: {
    title: "A look at the old lighthouse",
    language: "en",
    text: [
      "The old lighthouse stands where the river meets the sea, and its hundred-year-old lamp has been dark for a long time.",
      "Visitors climb the stairs for the view, and the keeper tells them about the ships that he has seen.",
    ],
  },
  digue: {
    title: "Le port du Havre rouvre après la tempête",
    language: "fr",
    date: "2018-03-01",
    source: "Le Courrier des Quais",
    text: [
      "Le port du Havre a rouvert jeudi après deux jours de tempête, et les digues ont tenu malgré les vagues.",
      "Les dockers ont repris le travail dans la matinée, a déclaré la capitainerie, qui n’a pas signalé de blessés.",
    ],
  },
  greve: {
    title: "La grève des dockers entre dans sa deuxième semaine",
    language: "fr",
    date: "2018-03-12",
    source: "Le Courrier des Quais",
    text: [
      "La grève des dockers est entrée dans sa deuxième semaine, et les navires attendent au large de l’île.",
      "Le ministère a proposé une réunion, mais le syndicat a refusé cette offre avant la fin de la journée.",
    ],
  },
  puerto: {
    title: "El puerto de Cádiz espera la reapertura",
    language: "es",
    date: "2018-04-04",
    source: "La Voz del Muelle",
    text: [
      "El puerto de Cádiz espera la reapertura de los muelles después de una semana de niebla y de viento.",
      "La niña que contaba los barcos desde la ventana dijo que nunca había visto tantos navíos en la bahía.",
    ],
  },
  beirut: {
    title: "إعادة فتح المرفأ بعد العاصفة",
    language: "ar",
    date: "2018-05-06",
    source: "جريدة المرفأ",
    text: [
      "أعيد فتح المرفأ يوم الأحد بعد العاصفة التي استمرت يومين، وقالت الإدارة إن السفن عادت إلى الأرصفة.",
      "وأضافت الإدارة أن العمال بدأوا تفريغ السفن صباحًا، وأن الأضرار كانت أقل مما كان متوقعًا.",
    ],
  },
  strike: {
    title: "عمال المرفأ يعلنون الإضراب",
    language: "ar",
    date: "2018-05-20",
    source: "جريدة المرفأ",
    text: [
      "أعلن عمال المرفأ الإضراب ابتداء من يوم الاثنين احتجاجًا على تأخر الأجور، وقال الاتحاد إن الإضراب مفتوح.",
      "وقالت الإدارة إنها مستعدة للحوار مع العمال، لكنها رفضت زيادة الأجور قبل نهاية السنة.",
    ],
  },
};

/** Writes the invented articles as Markdown files with front matter. */
export function writeSearchSeeds(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, { title, language, date, source, text }] of Object.entries(SEEDS)) {
    const declared = { title, language, ...(date ? { date } : {}), ...(source ? { source } : {}) };
    const head = Object.entries(declared).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    writeFileSync(join(folder, `${name}.md`), ["---", ...head, "---", "", text.join("\n\n"), ""].join("\n"));
  }
}

/** Gives the short name of an article by its headline. */
export function nameSeed(headline: string): string {
  return Object.entries(SEEDS).find(([, { title }]) => title === headline)?.[0] ?? headline;
}

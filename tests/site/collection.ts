import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeCollection } from "../../bench/synthetic/collection.ts";
import { STORIES } from "../publish/stories.ts";
import { GAZETTE } from "./gazette.ts";

const HOSTILE = `---
title: ${JSON.stringify('</script><script>alert("x")</script> & {{ 7 * 7 }} “quoted” <b>bold</b>')}
date: 2014-03-09
source: ${JSON.stringify('"Quoted", & <i>Paper</i>')}
byline: ["O'Hara, \\"Q\\" <b>"]
---

The harbour office of Rotterdam wrote </script><img src=x onerror=alert(1)> into its log on Monday, said Marit Vos.

Nobody knew what <!-- <script> it meant, and the log was closed.
`;

const LONG = `---
title: ${"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2)} ${"and so on ".repeat(30)}
date: 2014-03
source: ${"Zeitungsverlagsgesellschaftsbeteiligungsholding".repeat(2)}
---

https://example.org/${"a-very-long-address-without-a-place-to-break".repeat(5)} was all it said, ${"x".repeat(300)}.

VIENNA (Reuters) — The company of Vienna said on Friday that it would keep its name, the longest in Austria.
`;

/** Holds articles that have what the gazette has not: access, languages, writings, hostile and long words, dates of every kind. */
const OTHERS: Readonly<Record<string, string>> = {
  "hostile.md": HOSTILE,
  "long.md": LONG,
  "excerpt.md": `---\ntitle: Ferry line to Bergen closes\naccess: excerpt\nsource: The Fjord Courier\ndate: 2014-03-03\n---\n\nBERGEN (AP) — The ferry line between Bergen and Stavanger will close on Friday, said Kari Holm, the director of the line.\n\n${"Holm blamed the price of diesel, and the owners in Oslo kept silent about it. ".repeat(20)}\n\nPassengers had proposed a flotilla of kayaks on 3 March 2014.\n`,
  "metadata.md": `---\ntitle: Port of Bergen counts its losses\naccess: metadata\nsource: Bergen Evening Post\ndate: 2014-03-05\nbyline: [Ola Nord]\n---\n\nBERGEN — The port of Bergen lost a third of its trade, the harbour office said on Wednesday.\n`,
  "arabic.md": `---\ntitle: إعادة فتح المرفأ بعد العاصفة\nlanguage: ar\nsource: جريدة المرفأ\ndate: 2018-05-06\n---\n\nأعيد فتح المرفأ في بيروت يوم الأحد بعد العاصفة التي استمرت يومين، وقالت الإدارة إن السفن عادت إلى الأرصفة.\n\nوأضافت الإدارة أن العمال بدأوا تفريغ السفن صباحًا.\n`,
  "french.md": `---\ntitle: Le port du Havre rouvre après la tempête\nlanguage: fr\nsource: Le Courrier des Quais\ndate: 2018-03-01\n---\n\nLE HAVRE — Le port du Havre a rouvert jeudi après deux jours de tempête, et les digues ont tenu malgré les vagues.\n\n« Personne n’a été blessé », a déclaré la capitainerie.\n`,
  "gone.txt": `Witness names a captain\n\nTROMSØ — A captain was named by a witness on Monday, said Kari Holm.\n`,
  "shown.md": `---\ntitle: A headline that may stay\n---\n\nTROMSØ — A court sat in Tromsø on Monday.\n`,
  "undated.txt": `A look at the old lighthouse\n\nThe old lighthouse stands where the river meets the sea, and its lamp has been dark for a long time.\n\nNobody climbs it.\n`,
  "bare.txt": `x\n`,
  // Its headline stands in the front matter above; here it is the text that is hostile.
  "hostile-text.txt": STORIES.find(({ id }) => id.startsWith("hostile"))!.text.replaceAll(/^\[\w+\] /gm, ""),
};

const CURATION: Readonly<Record<string, string>> = {
  "archive.yml": `title: The Harbour & Border File\ndescription: Invented news, of every kind that pages can show\nrights: Shown for study.\nabout: |\n  These articles are invented.\n\n  ## What they are for\n\n  To look at pages of every kind.\n`,
  "redactions.yml": `- withdraw: gone.txt\n  why: protects a witness\n- withdraw: shown.md\n  why: a court order\n  showTitle: true\n  date: 2020-02-02\n`,
};

/** Writes the seeds, with some briefs more, and the curation of an invented collection that has pages of every kind. */
export async function writeWholeCollection(
  folder: string,
  { briefs, settings }: { readonly briefs: number; readonly settings: string },
): Promise<{ seeds: string; curation: string }> {
  const [seeds, curation] = [join(folder, "seeds"), join(folder, "curation")];
  await writeCollection(join(seeds, "briefs"), briefs);
  writeAll(seeds, { ...GAZETTE, ...OTHERS });
  writeAll(curation, { ...CURATION, "archive.yml": CURATION["archive.yml"] + settings });
  return { seeds, curation };
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

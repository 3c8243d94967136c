import type { Archive } from "../../../src/model/archive.ts";
import { makeFixture } from "../fixture.ts";

/** Lists names that break careless writers. */
export const HOSTILE = [
  "__proto__",
  "A & B <c> \"d\" 'e'",
  "x ]]> y <![CDATA[ z",
  "bell \u0007, null \0, half \ud83d, other half \udc00, no character \ufffe\uffff",
  "=HYPERLINK(1)",
  "two\r\nlines\tand a tab",
  "turn \u202etxt.exe",
  "constructor",
];

/** Makes the fixture's archive with hostile names for everything that has a name. */
export function makeHostile(): Archive {
  const archive = makeFixture();
  const name = (i: number) => HOSTILE[i % HOSTILE.length] ?? "";
  return {
    ...archive,
    title: HOSTILE.join(" "),
    description: HOSTILE.join(" "),
    actors: archive.actors.map((row, i) => ({ ...row, entry: { ...row.entry, name: name(i) } })),
    places: archive.places.map((row, i) => ({ ...row, entry: { ...row.entry, name: name(i) } })),
    sources: archive.sources.map((row, i) => ({ ...row, entry: { ...row.entry, name: name(i) } })),
    articles: archive.articles.map((article, i) => {
      const { record } = article;
      const source = { ...record.source, outlet: name(i), agency: name(i + 1) };
      const hostile = { ...record, title: name(i), dek: name(i + 2), byline: [name(i + 3)], source };
      return { ...article, record: { ...hostile, actors: renamed(record.actors, name) } };
    }),
  };
}

function renamed<Row extends { readonly name: string }>(rows: readonly Row[], name: (i: number) => string) {
  return rows.map((row, i) => ({ ...row, name: name(i) }));
}

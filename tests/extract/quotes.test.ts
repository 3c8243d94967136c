import { describe, expect, test } from "vitest";
import { findQuoted, maskQuoted } from "../../src/extract/quotes-marks.ts";
import { findQuotes } from "../../src/extract/quotes.ts";
import { findUnnamed } from "../../src/extract/unnamed.ts";
import { buildArticle, type Row } from "./article-builder.ts";

/** Lists "speaker: text" of an article's direct quotations, "~speaker: text" of indirect ones. */
function quotes(...paragraphs: string[]): string[] {
  const article = buildArticle(paragraphs.map((text): Row => ["body", text]));
  return findQuotes(article).map(({ kind, speaker, text, start, end }) => {
    expect(article.raw.text.slice(start, end)).toBe(text);
    return `${kind === "direct" ? "" : "~"}${speaker}: ${text}`;
  });
}

describe("marks", () => {
  test.each([
    ["He said “yes.” and left", ["yes."]],
    ['He said "yes" and "no"', ["yes", "no"]],
    ["Il a dit « oui » hier", ["oui"]],
    ["Er sagte „ja“ und ging", ["ja"]],
    ["He said ‘yes, we can’t’ and left", ["yes, we can’t"]],
    ["“He told us ‘go away’ twice,” she said", ["He told us ‘go away’ twice,"]],
    ["“Norland‘s view of it,” he said", ["Norland‘s view of it,"]],
    ["The owners’ boats and the dog’s bowl", []],
    ["Songs of the ‘90s and rock ’n’ roll", []],
    ["He is 6'2\" tall", []],
    ['“We’re on it" became a slogan', ["We’re on it"]],
    ["彼は「はい」と言った", ["はい"]],
    ["", []],
  ])("%s", (text, inner) =>
    expect(findQuoted(text).map((span) => text.slice(span.inner.start, span.inner.end))).toEqual(inner),
  );

  test("a mask keeps the length", () => {
    const text = "“It sank.” Doe left.";
    expect(maskQuoted(text, findQuoted(text))).toHaveLength(text.length);
  });
});

describe("direct speech", () => {
  const TABLE: readonly [paragraphs: string[], expected: string[]][] = [
    [["“It sank,” said Jane Doe."], ["Jane Doe: It sank,"]],
    [["“It sank,” Jane Doe said."], ["Jane Doe: It sank,"]],
    [["Jane Doe told reporters on Friday: “It sank.”"], ["Jane Doe: It sank."]],
    [
      ["Harbour Master Jane Doe said the hull was “badly broken in parts.”"],
      ["Jane Doe: badly broken in parts."],
    ],
    [["According to Jane Doe, the hull “broke in two at once”."], ["Jane Doe: broke in two at once"]],
    [
      ["“It sank,” said Jane Doe, a spokeswoman for the port. “Nobody was hurt.”"],
      ["Jane Doe: It sank,", "Jane Doe: Nobody was hurt."],
    ],
    [
      ["“It sank,” Jane Doe, a fellow of the institute at Port Ellery, said in a statement."],
      ["Jane Doe: It sank,"],
    ],
    [["“What now?” Doe asked."], ["Doe: What now?"]],
    [
      ["“It sank,” said an official with the port who asked not to be named."],
      ["an official with the port: It sank,"],
    ],
    [
      ["“It sank,” said an official with the “Friends of the Harbour” led by Norland."],
      ["an official with the “Friends of the Harbour”: It sank,"],
    ],
    [
      ["The port was “not ready for this,” the harbour master later said."],
      ["the harbour master: not ready for this,"],
    ],
    [
      ["A Norland-based official with the union denied the report, saying it is “untrue.”"],
      ["A Norland-based official with the union: untrue."],
    ],
    [["SANA quoted Jane Doe as saying: “It sank at once.”"], ["Jane Doe: It sank at once."]],
    [["Jane Doe, commander of the Port Guard said, “It sank at once.”"], ["Jane Doe: It sank at once."]],
    [["Fire Marshal Doug Roe came. “It sank,” said Roe."], ["Doug Roe: It sank,"]],
    [["« Le navire a coulé », a déclaré Jean Dupont."], ["Jean Dupont: Le navire a coulé"]],
    [["“El barco se hundió”, dijo Juan Pérez el viernes."], ["Juan Pérez: El barco se hundió"]],
    [["„Das Schiff ist gesunken“, sagte Jana Müller am Freitag."], ["Jana Müller: Das Schiff ist gesunken"]],
    [["“It sank,” sources close to the owner told the Gazette."], ["sources close to the owner: It sank,"]],
  ];
  test.each(TABLE)("%j", (paragraphs, expected) => expect(quotes(...paragraphs)).toEqual(expected));
});

describe("who speaks on", () => {
  test("a surname is the full name that the article prints", () => {
    expect(quotes("Norland’s President Jane Doe came late.", "“It sank,” Doe said.")).toEqual([
      "Jane Doe: It sank,",
    ]);
  });

  test("a surname that two people bear stays as it is printed", () => {
    expect(
      quotes("Mayor Jane Doe and her rival Robert Doe met. Robert Doe left.", "“It sank,” Mayor Doe said."),
    ).toEqual(["Doe: It sank,"]);
    expect(quotes("J. Doe came late, and Jane Doe was tired.", "“It sank,” Doe said.")).toEqual([
      "Jane Doe: It sank,",
    ]);
  });

  test("a pronoun is who spoke last", () => {
    expect(quotes("The hull broke in two, Jane Doe said on Friday.", "“It sank,” she said.")).toEqual([
      "~Jane Doe: The hull broke in two",
      "Jane Doe: It sank,",
    ]);
  });

  test("a personal pronoun is no office", () => {
    const found = quotes(
      "The Harbour Office said it sank at once. He also spoke of “a very bad day for us.”",
    );
    expect(found.at(-1)).toBe("null: a very bad day for us.");
  });

  test("two pronouns are two people", () => {
    const found = quotes(
      "“It sank,” Jane Doe said. “Fast,” she added.",
      "“It did not sink,” John Roe said. “It lay there on its side,” he added.",
      "“It sank, and I saw it,” she said.",
    );
    expect(found.at(-1)).toBe("Jane Doe: It sank, and I saw it,");
  });

  test("a paragraph of nothing but quotation goes on from the one before", () => {
    expect(quotes("“It sank,” said Jane Doe.", "“Nobody was hurt.”").at(-1)).toBe(
      "Jane Doe: Nobody was hurt.",
    );
    expect(quotes("Norland called for calm.", "“We believe that there is no danger here.”")).toEqual([
      "Norland: We believe that there is no danger here.",
    ]);
  });

  test("a quotation over several paragraphs has one speaker", () => {
    expect(
      quotes("“It sank,” said Jane Doe. “We saw it go.", "“Nobody was hurt.” The port is closed."),
    ).toEqual(["Jane Doe: It sank,", "Jane Doe: We saw it go.", "Jane Doe: Nobody was hurt."]);
  });

  test("“the official” is the one introduced before", () => {
    const found = quotes(
      "“It sank,” said an official with the port.",
      "“Fast,” the official said. “Very fast.”",
    );
    expect(found.at(-1)).toBe("an official with the port: Very fast.");
  });

  test("nobody is invented", () => {
    expect(quotes("“It sank and nobody was there to see it.”")).toEqual([
      "null: It sank and nobody was there to see it.",
    ]);
  });
});

describe("no speech", () => {
  test.each([
    "The film “Under the Bar” opened on Friday.",
    "She sang “Over the Sea,” a song of the coast.",
    "The so-called “heroes” left on Friday.",
    "Members of the “Axis of Harbours” met in Port Ellery.",
    "He plays for the “Reds”.",
    "The reports were late and the calls for help went on.",
    "The port was said to be closed.",
    "Nobody said a word.",
    "It was not announced why the ship sank.",
  ])("%s", (text) => expect(quotes(text)).toEqual([]));
});

describe("indirect speech", () => {
  test.each([
    ["Jane Doe said on Monday that the port would close.", "~Jane Doe: the port would close."],
    ["The port said the wreck would be lifted soon.", "~The port: the wreck would be lifted soon."],
    ["The port will stay closed, Jane Doe said Thursday.", "~Jane Doe: The port will stay closed"],
    [
      "According to the Port Watch of Norland, the crew is safe.",
      "~the Port Watch of Norland: the crew is safe.",
    ],
    [
      "Officials told the Gazette earlier this week that the crew was safe.",
      "~Officials: the crew was safe.",
    ],
    [
      "The talks are near, but a deal is far off, Jane Doe said in a speech.",
      "~Jane Doe: The talks are near, but a deal is far off",
    ],
  ])("%s", (text, expected) => expect(quotes(text)).toEqual([expected]));

  test.each(["The group reported no clashes.", "He said so.", "Doe said in a speech."])(
    "none in: %s",
    (text) => expect(quotes(text)).toEqual([]),
  );
});

test("who has no name is anonymous, who speaks for an office is not", () => {
  const article = buildArticle([
    ["body", "“It sank,” said a senior port official."],
    ["body", "“It did,” said the Ministry of Ports."],
    ["body", "“Quite,” said official Jane Doe."],
    ["body", "Prosecutors said the wreck was old."],
    ["body", "The wreck was very old, one of the experts said."],
  ]);
  expect(findQuotes(article).map(({ anonymous }) => anonymous)).toEqual([true, false, false, true, true]);
});

describe("unnamed speakers", () => {
  test.each([
    ["An official with the port said it sank.", ["An official with the port"]],
    ["It sank, two people familiar with the matter said.", ["two people familiar with the matter"]],
    ["Sources close to the talks told the Gazette that it sank.", ["Sources close to the talks"]],
    ["A senior Norland diplomat denied it.", ["A senior Norland diplomat"]],
    ["It sank, according to a Western diplomat.", ["a Western diplomat"]],
    ["Two officials were hurt on Friday.", []],
    ["It is an official request to the port.", []],
    ["A senior official, Jane Doe, said it sank.", []],
    ["People in the port watched.", []],
    ["Jane Doe said it sank.", []],
  ])("%s", (text, expected) => {
    const article = buildArticle([["body", text]]);
    const found = findUnnamed(article);
    expect(found.map(({ surface }) => surface)).toEqual(expected);
    for (const { start, end, surface } of found) expect(article.raw.text.slice(start, end)).toBe(surface);
  });
});

test.each(["“", "“a” ", "a ", "A ", "said ", " ", ", ", "A said, ", "an official with "])(
  "long rows of %j end soon",
  (unit) => {
    const started = performance.now();
    const article = buildArticle([["body", unit.repeat(50_000 / unit.length)]]);
    findQuotes(article);
    findUnnamed(article);
    expect(performance.now() - started).toBeLessThan(3000);
  },
);

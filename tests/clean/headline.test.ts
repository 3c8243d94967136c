import { describe, expect, test } from "vitest";
import { clean, fateOf } from "./article.ts";

const STORY = [
  "The ferry between Tarva and the islands will run again from Monday, the harbour office said on Thursday.",
  "The ferry had been out of service since January, when its engine caught fire near the islands.",
  "“We have waited for this day,” said the mayor of Tarva, who will be on board for the first trip.",
  "Island schools have been taught by radio since the ferry stopped, and many families moved to Tarva.",
  "The harbour office said tickets would cost the same as last year.",
];
const story = STORY.join("\n\n");
const HEADLINE = "Ferry to the islands will run again from Monday";

describe("headline", () => {
  test("first line", () => expect(fateOf(clean(`${HEADLINE}\n\n${story}`), HEADLINE)).toBe("title"));

  test("below navigation and an ornament", () => {
    const article = clean(`Navigation\n•\n\n${HEADLINE}\n\n${story}`);
    expect(fateOf(article, HEADLINE)).toBe("title");
    expect(fateOf(article, "Navigation")).toBe("navigation");
  });

  test("printed twice: once title, once repeat", () => {
    const { blocks, removals } = clean(`${HEADLINE}\n\n${HEADLINE}\n\n${story}`);
    expect(blocks.filter(({ role }) => role === "title")).toHaveLength(1);
    expect(removals.map(({ kind }) => kind)).toEqual(["title-repeat"]);
  });

  test("declared wins over what stands nearer", () => {
    const article = clean(`Islands wait\n${HEADLINE}\n\n${story}`, { declared: { title: "Islands wait" } });
    expect(fateOf(article, "Islands wait")).toBe("title");
  });

  test("kicker and dek stand apart", () => {
    const dek = "News comes after a winter in which two islands were cut off from the mainland";
    const article = clean(`island desk\n\n${HEADLINE}\n\n${dek}\n\nBy Amina Okafor\n\n${story}`);
    expect(fateOf(article, "island desk")).toBe("kicker");
    expect(fateOf(article, dek)).toBe("dek");
    expect(fateOf(article, "By Amina Okafor")).toBe("byline");
  });

  test("none: the first sentence stays body, a link inside the story is no headline", () => {
    const [first, ...rest] = STORY;
    const link = "Why the Ferry Took So Long to Mend | Analysis";
    const article = clean([first, link, ...rest].join("\n"));
    expect(fateOf(article, first!.slice(0, 20))).toBe("body");
    expect(fateOf(article, link)).toBe("related-link");
    expect(article.blocks.some(({ role }) => role === "title")).toBe(false);
  });

  test("a single word of navigation is none", () => {
    expect(clean(`World\n${story}`).blocks.some(({ role }) => role === "title")).toBe(false);
  });
});

describe("around the story", () => {
  test("a name below a lone By is a byline", () => {
    const article = clean(`${HEADLINE}\n\nBy\nAmina Okafor\n\nMay 3, 2019\n\n${story}`);
    expect([fateOf(article, "By"), fateOf(article, "Amina"), fateOf(article, "May 3")]).toEqual([
      "byline",
      "byline",
      "date-line",
    ]);
  });

  test("a caption printed twice is named twice", () => {
    const caption = "The ferry in the harbour of Tarva last summer. Credit: Jane Roe via Wikimedia Commons.";
    const { removals } = clean(`${HEADLINE}\n\n${caption}\n${caption}\n\n${story}`);
    expect(removals.map(({ kind }) => kind)).toEqual(["caption", "caption-repeat"]);
  });

  test("what stands below the story is named by its kind", () => {
    const below = [
      "Source: Reuters",
      "Related Items",
      "Leave a Reply",
      "4 + 9 =",
      "© 2021 The Tarva Courier",
    ];
    const article = clean(`${HEADLINE}\n\n${story}\n\n${below.join("\n")}`);
    expect(below.map((line) => fateOf(article, line))).toEqual([
      "credit",
      "related-link",
      "comments",
      "captcha",
      "copyright",
    ]);
    expect(article.blocks.filter(({ role }) => role === "body")).toHaveLength(STORY.length);
  });

  test("a plea between two requests for money is one of them", () => {
    const plea =
      "The Courier has told the truth about the islands for ninety years, and in order to go on with honest news from every harbour it turns to those who read it every morning.";
    const article = clean(
      [HEADLINE, ...STORY, "Just before you scroll on...", plea, "Donate now", "Comments"].join("\n\n"),
    );
    expect(fateOf(article, plea)).toBe("donation");
    expect(article.blocks.filter(({ role }) => role === "body")).toHaveLength(STORY.length);
  });

  test("a form in the middle of the story leaves, the story stays", () => {
    const form = [
      "Thank you for signing up.",
      "Click here",
      "Oops. Something went wrong.",
      "Please try again later.",
      "Close",
    ];
    const article = clean([HEADLINE, ...STORY.slice(0, 3), ...form, ...STORY.slice(3)].join("\n"));
    expect(article.blocks.filter(({ role }) => role === "body").map(({ text }) => text)).toEqual(STORY);
  });
});

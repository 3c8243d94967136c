import { describe, expect, test } from "vitest";
import type { ArchivedArticle } from "../../src/model/archive.ts";
import { writeStandfirst } from "../../src/publish/views/standfirst.ts";

const FERRY = "The ferry to Vigo sails again from Monday after four months in the yard. Fares stay.";

function article(record: object, texts: readonly string[]): ArchivedArticle {
  const blocks = texts.map((text) => ({ role: "body", text, start: 0, end: text.length }));
  return {
    record: { title: "Ferry is back", dek: null, ...record },
    clean: { blocks },
  } as unknown as ArchivedArticle;
}

describe("what stands under a headline of the front page", () => {
  test.each([
    ["the subhead, where there is one", { dek: "Four months late" }, [FERRY], "Four months late"],
    ["else whole sentences of the first paragraph", {}, [FERRY], FERRY],
    ["not a heading", {}, ["At a glance", FERRY], FERRY],
    ["not what names the article already", { title: "The ferry to Vigo sails…" }, [FERRY], null],
    ["nothing of an article whose facts alone are published", { access: "metadata" }, [FERRY], null],
    ["nothing where there is no text", {}, [], null],
  ])("is %s", (_, record, texts, expected) => {
    expect(writeStandfirst(article(record, texts), 30)).toBe(expected);
  });

  test("is cut at the end of a sentence, or marked where a sentence is cut", () => {
    expect(writeStandfirst(article({}, [FERRY]), 15)).toBe(FERRY.replace(" Fares stay.", ""));
    expect(writeStandfirst(article({}, [FERRY]), 4)).toBe("The ferry to Vigo …");
  });
});

import { afterEach, describe, expect, test } from "vitest";
import { readFiles } from "./folder.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

/** Reads a mail where it is another day already, or still. */
async function readAt(place: string, content: string) {
  process.env["TZ"] = place;
  const { articles } = await readFiles({ "a.eml": content });
  return articles[0];
}

const STORY = "The harbour of Eastport opened again on Monday, its board said in a statement.";
const FORWARD = `Subject: Look at this
Content-Type: multipart/mixed; boundary=q

--q
Content-Type: text/plain

See below.
--q
Content-Type: message/rfc822

From: Eastport Post <news@example.org>
Subject: Harbour reopens
Date: Mon, 04 Mar 2019 23:00:00 -0500
Content-Type: text/plain

${STORY}
--q--
`;
const PLACES = ["Asia/Tokyo", "America/New_York", "UTC"];

describe.each(PLACES)("a mail read in %s", (place) => {
  test.each([
    ["Mon, 04 Mar 2019 08:00:00", "Mon, 04 Mar 2019 08:00:00"],
    ["Mon, 04 Mar 2019", "Mon, 04 Mar 2019"],
    ["x=1", "x=1"],
    ["Mon, 04 Mar 2019 23:00:00 -0500", "2019-03-05T04:00:00.000Z"],
  ])("declares the date %s as %s", async (date, expected) => {
    const article = await readAt(place, `Subject: A\nDate: ${date}\nContent-Type: text/plain\n\n${STORY}\n`);
    expect(article?.declared.published).toBe(expected);
  });

  test("prints the head of a mail in it as it came", async () => {
    const article = await readAt(place, FORWARD);
    expect(article?.text).toContain("Date:    Mon, 04 Mar 2019 23:00:00 -0500");
    expect(article?.text).toContain("From:    Eastport Post <news@example.org>");
    expect(article?.text).toContain("See below.");
    expect(article?.text).toContain(STORY);
  });

  test("prints it so before a page, too", async () => {
    const page = FORWARD.replace(/text\/plain(?=\n\nThe)/, "text/html").replace(STORY, `<p>${STORY}</p>`);
    const article = await readAt(place, page);
    expect(article?.text).toContain("Date: Mon, 04 Mar 2019 23:00:00 -0500");
    expect(article?.text).toContain(STORY);
  });
});

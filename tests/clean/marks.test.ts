import { describe, expect, test } from "vitest";
import { findMarks } from "../../src/clean/marks.ts";
import { normalizeLine } from "../../src/clean/phrases.ts";

const sureKind = (text: string) =>
  findMarks(text, normalizeLine(text).split(" ").filter(Boolean)).find((mark) => mark.sure)?.kind ?? null;

describe("plain furniture is known by itself", () => {
  test.each([
    ["By Amina Okafor", "byline"],
    ["BY RUTH LINDQVIST, Staff Writer", "byline"],
    ["Por Lucía Herrera", "byline"],
    ["Ruth Lindqvist is an Associated Press writer.", "author-note"],
    ["The author is a fellow at the Institute for River Studies.", "author-note"],
    ["A ferry leaves the port of Tarva. (Photo by Ruth Lindqvist)", "caption"],
    ["Fishermen mend nets in Tarva. File photo", "caption"],
    ["The harbour of Tarva at dawn. Credit: Jane Roe via Wikimedia Commons.", "caption"],
    ["Image caption", "caption"],
    ["Image copyright Ruth Lindqvist", "caption"],
    ["Image caption The ferry had been out of service since January", "caption"],
    ["Media captionThe harbour of Tarva at dawn", "caption"],
    ["2of4A ferry leaves the port of Tarva, May 3, 2019.", "caption"],
    ["03/05/2019 - Posted by: Amina Okafor - Category: Ferries", "byline"],
    ["Facebook | Twitter | WhatsApp", "share"],
    ["WhatsApp Facebook Print", "share"],
    ["No part may be reproduced without the written permission of the Courier.", "copyright"],
    ["Source: Reuters", "credit"],
    ["Fuente: EFE", "credit"],
    ["(AP)", "credit"],
    ["(Reporting by Jane Roe; Editing by John Doe)", "credit"],
    ["© 2021 The Tarva Courier", "copyright"],
    ["Copyright 2021 The Tarva Courier. All rights reserved.", "copyright"],
    ["Distributed by Northern Content Agency", "distribution"],
    ["Published May 3, 2019", "date-line"],
    ["May 3, 2019 10:32 AM", "date-line"],
    ["3 mai 2019", "date-line"],
    ["2019-05-03", "date-line"],
    ["2 hours ago", "date-line"],
    ["You have read 2 articles this month.", "paywall"],
    ["Become a part of our mission by donating today", "donation"],
    ["Thank you for signing up.", "newsletter"],
    ["We use cookies to improve your visit.", "cookie"],
    ["Share on Facebook", "share"],
    ["1,204 shares", "share"],
    ["Leave a Reply", "comments"],
    ["Your email address will not be published. Required fields are marked *", "comments"],
    ["3 + 14 =", "captcha"],
    ["%d bloggers like this:", "template-rest"],
    ["{{ article.title }}", "template-rest"],
    ["[gallery ids=12,13]", "template-rest"],
    ["[/caption]", "template-rest"],
    ["Close", "navigation"],
    ["———", "ornament"],
    ["•", "ornament"],
    ["Most Read", "most-read"],
    ["Related Articles", "related-link"],
    ["READ ALSO: Ferry line to open again in spring", "related-link"],
    ["Why the Ferry Line Failed | Analysis", "related-link"],
    ["Lire aussi : la ligne de ferry rouvre au printemps", "related-link"],
    ["Click here to read more", "read-more"],
    ["Continue reading", "read-more"],
    ["Tags: ferry, Tarva, harbour", "tags"],
    ["Home > World > Europe", "navigation"],
    ["https://example.org/2019/05/ferry", "navigation"],
    ["Advertisement", "promotion"],
    ["Privacy Policy", "legal"],
    ["اقرأ أيضا: عودة العبارات", "related-link"],
    ["جميع الحقوق محفوظة", "copyright"],
    ["相关新闻", "related-link"],
  ])("%s → %s", (text, kind) => expect(sureKind(text)).toBe(kind));
});

describe("sentences of a story are not", () => {
  test.each([
    ["By nightfall the ferry had left the harbour, the mayor said."],
    ["By far the largest share of the money went to the port."],
    ["The mayor told Reuters that the ferry would run again."],
    ["Sources said the ferry would run again."],
    ["Source code of the voting machines was published on Monday, the ministry said."],
    ["He was asked to share the documents with the court but refused."],
    ["Subscribers to the paper were told on Monday that it would close."],
    ["May 3 was the day on which the ferry sank, and nobody has forgotten it."],
    ["Image copyright is a matter for the courts, the harbour office said."],
    ["Media sources in Tarva said the ferry would run again."],
    ["2 of 4 ferries were out of service, the harbour office said."],
    ["Posted by: nobody knows, the mayor said of the letter."],
    ["Facebook and Twitter said they had taken the video down."],
    ["Facebook said on Friday that it had taken the video down."],
    ["In 2019 the ferry carried 1,204 people across the bay."],
    ["The photo showed the mayor on the ferry, holding a flag."],
    ["Comments by the mayor angered the fishermen, who gathered at the port."],
    ["Home prices rose by four percent in the second quarter."],
    ["Police said the man, a writer, had been seen near the port."],
    ["“We use what we have,” said the captain."],
    ["[The] ferry will run again, the captain wrote."],
    ["Close to the harbour, a second ferry lay at anchor."],
    ["Cookies and coffee were handed out to the waiting crowd by volunteers."],
    ["The Copyright Act was passed in 1976 and has been changed since."],
    ["Read the letter aloud, the judge told the witness, and she did."],
    ["Watch for ice on the roads, the police warned drivers on Friday."],
    ["Il a déclaré que le ferry reprendrait la mer au printemps."],
    ["وقال رئيس البلدية إن العبارة ستعود إلى العمل في الربيع."],
  ])("%s", (text) => expect(sureKind(text)).toBeNull());
});

test("marks take linear time on hostile lines", () => {
  const hostile = [" ", "a", "(", "A b ", "May ", "1 ", "& ", "—", "By ", "Photo (", "%", "@", "a.", "| "];
  const start = performance.now();
  for (const piece of hostile) {
    findMarks(piece.repeat(350).slice(0, 700), []);
    normalizeLine(piece.repeat(25_000));
  }
  expect(performance.now() - start).toBeLessThan(3000);
});

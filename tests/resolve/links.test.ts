import { expect, test } from "vitest";
import type { LinkedMention } from "../../src/model/authority.ts";
import type { ActorId, PlaceId } from "../../src/model/ids.ts";
import { mergeLinks } from "../../src/resolve/links.ts";

const actor = (start: number, end: number): LinkedMention => ({
  start,
  end,
  kind: "name",
  actor: "a" as ActorId,
});
const place = (start: number, end: number): LinkedMention => ({
  start,
  end,
  kind: "name",
  place: "p" as PlaceId,
});

test.each([
  ["nothing", [], [], []],
  ["order of start", [actor(9, 12)], [place(0, 5)], ["0-5 p", "9-12 a"]],
  ["equal spans become one", [actor(0, 6)], [place(0, 6)], ["0-6 ap"]],
  ["the longer of two stays", [actor(0, 16)], [place(10, 16)], ["0-16 a"]],
  ["the longer stays when it begins later", [actor(0, 4)], [place(2, 12)], ["2-12 p"]],
  ["neighbours both stay", [actor(0, 4)], [place(4, 8)], ["0-4 a", "4-8 p"]],
])("%s", (_, actors, places, expected) => {
  const shown = mergeLinks(actors, places).map(
    (link) => `${link.start}-${link.end} ${link.actor ?? ""}${link.place ?? ""}`,
  );
  expect(shown).toEqual(expected);
});

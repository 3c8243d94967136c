import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { CARD, composeCard, drawCard } from "../../src/publish/card.ts";
import { setLine } from "../../src/publish/card-faces.ts";
import { setText } from "../../src/publish/card-lines.ts";
import { makeCards } from "../../src/publish/cards.ts";
import { drawIcon, ICON_SIZES } from "../../src/publish/icons.ts";
import { ENGLISH } from "../../src/publish/texts.ts";
import type { SiteFile } from "../../src/publish/write.ts";
import { makeFixture } from "./fixture.ts";

const CARD_TEXT = {
  archive: "The Harbour File",
  headline: "Dockers halt talks",
  dek: null,
  foot: "Northern Courier, 6 March 2014",
};

/** Reads width and height out of a PNG. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("setLine", () => {
  test.each([
    ["Dockers halt talks “today” — at 5 % …", true],
    ["Žižek, Čapek & Łódź", true],
    ["Докеры прервали переговоры", true],
    ["Νέα της Θεσσαλονίκης", true],
    ["Tiếng Việt", true],
    ["e\u0301 composed from two", true],
    ["إعادة فتح ميناء بيروت", false],
    ["贝鲁特港", false],
    ["a 💥 b", false],
    ["\u0007", false],
  ])("“%s” can be drawn: %s", async (text, drawable) => {
    expect((await setLine(text, 600)) !== null).toBe(drawable);
  });

  test("writes outlines of numbers alone, wherever they are put", async () => {
    const line = await setLine("389 Žá articles, Ελλάς", 400);
    for (const x of [0, 76, 76.1, 1e-7, 333.333])
      expect(line!.draw(x, 500, 30)).toMatch(/^(?:[MLQC](?:-?\d+(?:\.\d)? ?)+|Z)+$/);
  });
});

describe("setText", () => {
  const setting = {
    weight: 600,
    sizes: [
      [76, 2],
      [54, 3],
    ],
    width: 1000,
  } as const;

  test.each([
    ["Short", 76, 1],
    ["Dockers halt talks as the port says cranes will run", 76, 2],
    ["Dockers halt talks as the port says that all its cranes will run through the night", 54, 3],
    ["word ".repeat(200), 54, 3],
    ["https://example.org/" + "a".repeat(300), 54, 1],
    ["x".repeat(50_000), 54, 1],
  ])("sets a text at the size and in the lines that fit (case %#)", async (text, size, lines) => {
    const set = await setText(text, setting);
    expect([set?.size, set?.lines.length]).toEqual([size, lines]);
    for (const line of set!.lines) expect(line.width * size).toBeLessThanOrEqual(1000);
  });

  test.each(["", "   ", "贝鲁特港", "Beirut 贝鲁特", "\ud800"])(
    "has nothing to draw of “%s”",
    async (text) => {
      expect(await setText(text, setting)).toBeNull();
    },
  );
});

describe("drawCard", () => {
  test("gives a picture of the size that social sites ask for, the same each time", async () => {
    const [one, two] = [await drawCard(CARD_TEXT), await drawCard(CARD_TEXT)];
    expect(sizeOf(one!)).toEqual([CARD.width, CARD.height]);
    expect(Buffer.from(one!).equals(Buffer.from(two!))).toBe(true);
  });

  test("draws nothing where the headline cannot be drawn, and leaves out what else cannot", async () => {
    expect(await composeCard({ ...CARD_TEXT, headline: "بيروت" })).toBeNull();
    const whole = (await composeCard(CARD_TEXT))!;
    const without = (await composeCard({ ...CARD_TEXT, archive: "أرشيف", foot: "贝鲁特" }))!;
    expect(without.length).toBeLessThan(whole.length);
  });

  test("takes text for text, whatever it holds", async () => {
    const svg = await composeCard({ ...CARD_TEXT, headline: `<image href="x"/> & "quotes" </svg>` });
    expect(svg).not.toMatch(/<image|quotes|&/);
  });
});

describe("makeCards", () => {
  const draw = async (settings: object) => {
    const archive = makeFixture();
    const files: SiteFile[] = [];
    const cards = { ...archive, settings: { ...archive.settings!, ...settings } };
    return { addresses: await makeCards(cards, ENGLISH, async (file) => void files.push(file)), files };
  };

  test("makes one card for an archive, at an address that changes with it", async () => {
    const { addresses, files } = await draw({});
    expect([...addresses.keys()]).toEqual(["card.png"]);
    expect(files[0]?.path).toMatch(/^assets\/card\.[0-9a-f]{10}\.png$/);
  });

  test("makes one for each article whose headline can be drawn, where the archive asks for it", async () => {
    const { addresses } = await draw({ cards: true });
    expect(addresses.get("cards/dockers-halt-talks-3f9a1c.png")).toMatch(/^assets\/cards\/dockers-.*\.png$/);
    expect(addresses.has("cards/arabic-story-0a1b2c.png")).toBe(false);
  }, 30_000);
});

describe("icons", () => {
  test.each(ICON_SIZES)(
    "the icon of %i pixels is drawn from icon.svg (bench/make/icons.ts)",
    async (size) => {
      const folder = new URL("../../templates/assets/", import.meta.url);
      const svg = await readFile(new URL("icon.svg", folder), "utf8");
      const drawn = await drawIcon(svg, size);
      expect(sizeOf(drawn)).toEqual([size, size]);
      expect(Buffer.from(drawn).equals(await readFile(new URL(`icon-${size}.png`, folder)))).toBe(true);
    },
  );
});

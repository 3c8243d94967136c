import type { Browser, Page } from "playwright-core";
import { permalink } from "../../src/model/permalink.ts";
import { runAxe } from "./axe.ts";
import { findCut, findMotion, findUnreachable, findUnseen, spaceText } from "./looks.ts";
import { settle, visit, type Visit } from "./visit.ts";
import { walk } from "./walk.ts";

// 100 kB over the wire: a page must be there within a second on a slow phone line.
const BUDGET = 100_000;
const STEADY = 0.02;
const PHONE = { width: 375, height: 800 };
// 1280 pixels at 400 %: WCAG 2.2, 1.4.10.
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * Opens a page on a phone and on a desk, once each, and tells everything that is wrong with it: weight, moves of its layout,
 * requests to others, its policy, what is cut off or out of reach, what axe finds; `colours` looks at those of the light, the dark and the forced scheme, too.
 */
export async function inspect(
  browser: Browser,
  home: string,
  path: string,
  { colours = true } = {},
): Promise<string[]> {
  const seen = await visit(browser, home, path, { viewport: PHONE, reducedMotion: "reduce" });
  try {
    const faults = [...(await inspectPhone(seen)), ...(await inspectDesk(seen, colours))];
    if (colours) faults.push(...(await inspectColours(seen.page)));
    return [...faults, ...seen.problems, ...(await seen.forbidden())];
  } finally {
    await seen.close();
  }
}

async function inspectPhone(seen: Visit): Promise<string[]> {
  const { page, loaded } = seen;
  await settle(page);
  const faults = [...(await tellMoves(seen, "a phone")), ...tellWeight(loaded)];
  faults.push(...(await tellAll("at 375 pixels", findCut(page))));
  await page.setViewportSize(NARROW);
  faults.push(...(await tellAll("at 320 pixels", findCut(page))));
  await spaceText(page);
  return [...faults, ...(await tellAll("at 320 pixels, widely set", findCut(page)))];
}

async function inspectDesk(seen: Visit, colours: boolean): Promise<string[]> {
  const { page } = seen;
  await page.setViewportSize(WIDE);
  await page.reload();
  await settle(page);
  const faults = await tellMoves(seen, "a desk");
  faults.push(...(await tellAll("by keys", walk(page))), ...(await tellAll("by motion", findMotion(page))));
  // What is folded is looked at, too.
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  faults.push(
    ...(await tellAll("axe, light", runAxe(page, colours ? {} : { without: COLOURS }))),
    ...(await findUnreachable(page)),
  );
  await spaceText(page);
  return [...faults, ...(await tellAll("widely set", findCut(page)))];
}

async function inspectColours(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.emulateMedia({ colorScheme: "dark" });
  faults.push(...(await tellAll("axe, dark", runAxe(page, { rules: COLOURS }))));
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    faults.push(...(await tellAll(`forced colours, ${colorScheme}`, findUnseen(page))));
  }
  return faults;
}

async function tellAll(where: string, faults: Promise<string[]>): Promise<string[]> {
  return (await faults).map((fault) => `${where}: ${fault}`);
}

async function tellMoves(seen: Visit, where: string): Promise<string[]> {
  const shifts = await seen.shifts();
  const moved = shifts.reduce((sum, shift) => sum + parseFloat(shift), 0);
  return moved > STEADY ? [`moves on ${where} by ${moved.toFixed(3)}: ${shifts.join("; ")}`] : [];
}

function tellWeight(loaded: Visit["loaded"]): string[] {
  const first = loaded.filter(({ url }) => !url.startsWith(permalink.searchIndex));
  const bytes = first.reduce((sum, file) => sum + file.bytes, 0);
  return bytes >= BUDGET ? [`weighs ${bytes}: ${JSON.stringify(first)}`] : [];
}

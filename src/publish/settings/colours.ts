import { color, type RGBColor } from "d3-color";
import type { ArchiveSettings } from "../../model/curation.ts";
import { findNearest, type SettingFault } from "./fault.ts";

/** Is a colour of the design, on light and on dark paper. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

// "--accent: light-dark(#8a1c2b, #f0908f);"
const TOKEN =
  /(?<![a-z0-9-])--(?<name>[a-z0-9-]+):\s*light-dark\((?<light>#[0-9a-f]{3,8}), ?(?<dark>#[0-9a-f]{3,8})\)/g;

/** Reads the colours of the design from its style sheet. */
export function readColours(css: string): Map<string, ColourPair> {
  return new Map(
    [...css.matchAll(TOKEN)].map(({ groups: { name = "", light = "", dark = "" } = {} }) => [
      name,
      { light, dark },
    ]),
  );
}

// What is written in which colour on which ground; lines and areas may be as faint as they like.
const WRITTEN = ["ink", "muted", "accent", "person", "government", "armed", "organisation", "media", "place"];
const GROUNDS: readonly (readonly [ground: string, inks: readonly string[]])[] = [
  ["paper", WRITTEN],
  ["paper-2", WRITTEN],
  ["mark", ["ink"]],
];
/** Is the contrast that text needs (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** Writes the style rule of an archive's own colours, after those of the design; names faults and faint contrasts. */
export function replaceColours(
  usual: ReadonlyMap<string, ColourPair>,
  { colours = {} }: ArchiveSettings,
): { styles: string; faults: SettingFault[] } {
  const chosen = new Map<string, ColourPair>();
  const faults: SettingFault[] = [];
  for (const [name, value] of Object.entries(colours)) {
    const pair = typeof value === "string" ? { light: value, dark: value } : value;
    const fault = findFault(name, pair, usual);
    if (fault) faults.push(fault);
    else
      chosen.set(name, {
        light: parse(pair.light)?.formatHex() ?? "",
        dark: parse(pair.dark)?.formatHex() ?? "",
      });
  }
  if (!chosen.size) return { styles: "", faults };
  const rules = [...chosen].map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`);
  return { styles: `:root{${rules.join(";")}}`, faults: [...faults, ...findFaint(usual, chosen)] };
}

function findFault(
  name: string,
  pair: ColourPair,
  usual: ReadonlyMap<string, ColourPair>,
): SettingFault | null {
  const key = `colours.${name}`;
  if (!usual.has(name)) {
    const nearest = findNearest(name, [...usual.keys()]);
    const known = nearest === null ? `known are ${[...usual.keys()].join(", ")}` : `did you mean ${nearest}?`;
    return {
      key,
      severity: "error",
      message: `colours: the design has no ${name}; ${known}`,
      rule: "settings/unknown-colour",
    };
  }
  const wrong = [pair.light, pair.dark].find((value) => parse(value) === null);
  if (wrong === undefined) return null;
  const message = `colours: ${name}: “${wrong}” is not a colour without transparency, as #8a1c2b, rgb(138, 28, 43) or darkred are`;
  return { key, severity: "error", message, rule: "settings/colour" };
}

function parse(value: string): RGBColor | null {
  const parsed = color(value)?.rgb();
  return parsed && parsed.opacity === 1 && [parsed.r, parsed.g, parsed.b].every(Number.isFinite)
    ? parsed
    : null;
}

/** Finds text that an archive's own colours make hard to read. */
function findFaint(
  usual: ReadonlyMap<string, ColourPair>,
  chosen: ReadonlyMap<string, ColourPair>,
): SettingFault[] {
  return GROUNDS.flatMap(([ground, inks]) =>
    inks.flatMap((ink) =>
      (["light", "dark"] as const).flatMap((mode) => {
        const blamed = chosen.has(ink) ? ink : ground;
        if (!chosen.has(blamed)) return [];
        const [above, below] = [ink, ground].map((name) => (chosen.get(name) ?? usual.get(name))?.[mode]);
        const ratio = measureContrast(above ?? "", below ?? "");
        return ratio < LEAST ? [wordFaint(blamed, ink, ground, mode, ratio)] : [];
      }),
    ),
  );
}

function wordFaint(blamed: string, ink: string, ground: string, mode: string, ratio: number): SettingFault {
  // Cut, not rounded: 4.49 must not be called 4.5.
  const measured = Math.floor(ratio * 10) / 10;
  const message = `colours: ${ink} on ${ground}, ${mode}: contrast ${measured}:1, text needs ${LEAST}:1`;
  return { key: `colours.${blamed}`, severity: "warning", message, rule: "settings/contrast" };
}

/** Measures the contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function measureContrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(measureLight).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Measures how light a colour is, 0 to 1 (WCAG 2.2, "relative luminance"). */
function measureLight(value: string): number {
  const { r, g, b } = color(value)?.rgb() ?? { r: 0, g: 0, b: 0 };
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

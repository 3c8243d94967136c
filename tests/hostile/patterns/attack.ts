import type { Pattern } from "./literals.ts";
import { attackTexts } from "./texts.ts";

const SHORT = 4_000;
const LONG = SHORT * 4;
// A linear pattern is through with so short a text in less, even on a busy machine.
const SUSPICIOUS = 1.5;
// Time that grows with the length takes four times as long, with its square sixteen times.
const MOST_GROWTH = 9;

/** Is a text that a pattern spends more than linear time on. */
export interface Weakness {
  readonly pattern: Pattern;
  /** Start of the text. */
  readonly text: string;
  readonly short: number;
  readonly long: number;
}

/** Attacks a pattern with texts made of its own pieces; null where its time never grew much faster than they did. */
export function attack(pattern: Pattern): Weakness | null {
  const regex = new RegExp(pattern.source, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`);
  const longer = attackTexts(pattern, LONG);
  for (const text of attackTexts(pattern, SHORT)) {
    const { value: long = "" } = longer.next();
    if (measure(regex, text) < SUSPICIOUS) continue;
    const short = Math.min(measure(regex, text), measure(regex, text), measure(regex, text));
    if (short < SUSPICIOUS) continue;
    const times = Math.min(measure(regex, long), measure(regex, long));
    if (times / short > MOST_GROWTH) return { pattern, text: text.slice(0, 24), short, long: times };
  }
  return null;
}

/** Measures processor time in milliseconds, so that other programs do not count. */
function measure(regex: RegExp, text: string): number {
  regex.lastIndex = 0;
  const began = process.cpuUsage();
  text.replace(regex, "");
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

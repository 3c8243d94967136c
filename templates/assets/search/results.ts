import { readSearchAddress, type SearchCard } from "../../../src/publish/search-card.ts";
import { fill } from "../../../src/publish/wording.ts";
import { root } from "./engine.ts";
import type { Hit } from "./finder.ts";
import { readMatchesAt } from "./vocabulary.ts";
import { type Words, wordValue } from "./words.ts";

/** Is a hit with what its article's entry in the index says. */
export interface Row {
  readonly card: SearchCard;
  readonly title: string;
  /** Below the site's root. */
  readonly page: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Markup, made by the engine with everything escaped but its marks. */
  readonly excerpt: string;
  /** Words and phrases as printed in this article, for it to mark. */
  readonly matches: readonly string[];
}

const MOST_MATCHES = 24;

/** Reads a hit's entry in the index. */
export async function readRow({ parts }: Hit): Promise<Row> {
  const [first] = parts;
  if (!first) throw new Error("a hit without an article");
  // Read before the other parts are, which may write their own excerpt into the same object.
  const { raw_url, meta, filters, excerpt } = await first.data();
  const matches: string[] = [];
  for (const part of parts) matches.push(...joinRuns(await readMatchesAt(part)));
  return {
    ...readSearchAddress(raw_url),
    title: meta["title"] ?? "",
    filters,
    excerpt,
    matches: [...new Set(matches)].slice(0, MOST_MATCHES),
  };
}

/** Joins words that stand side by side: "no", "room" found one after the other are "no room". */
function joinRuns(found: readonly { readonly at: number; readonly word: string }[]): string[] {
  const runs: string[] = [];
  let last = Number.NaN;
  for (const { at, word } of found) {
    if (at === last + 1) runs[runs.length - 1] += ` ${word}`;
    else runs.push(word);
    last = at;
  }
  return runs;
}

/** Draws one result: headline, date, sources, the words around what was found. */
export function drawRow(row: Row, words: Words): HTMLElement {
  const item = document.createElement("li");
  const link = item.appendChild(document.createElement("h2")).appendChild(document.createElement("a"));
  link.href = addressOf(row);
  link.dir = "auto";
  if (row.card.language !== "und") link.lang = row.card.language;
  link.textContent = row.title || words.search.untitled;
  const from = item.appendChild(document.createElement("p"));
  from.className = "from";
  from.append(...drawDate(row.card, words), " ", drawStrip(row.card, words));
  const excerpt = item.appendChild(document.createElement("p"));
  excerpt.className = "excerpt";
  excerpt.dir = "auto";
  excerpt.innerHTML = row.excerpt;
  return item;
}

/** Leads to a result's article, which marks there what was found. */
function addressOf({ page, matches }: Row): string {
  const url = new URL(page, root);
  for (const match of matches) url.searchParams.append("find", match);
  return url.href;
}

function drawDate({ date: { edtf, confidence }, when: says }: SearchCard, words: Words): (Node | string)[] {
  const when = document.createElement("span");
  when.className = "when";
  when.textContent = says;
  if (edtf === null) when.classList.add("unknown");
  if (edtf === null || confidence === "certain" || confidence === null) return [when];
  const sign = document.createElement("span");
  sign.className = `sure ${confidence}`;
  sign.textContent = wordValue(words, "certainty", confidence);
  return [when, " ", sign];
}

/** Draws the way an article came: outlet ← agency ← distributor ← republisher. */
function drawStrip({ source }: SearchCard, words: Words): HTMLElement {
  const strip = document.createElement("span");
  strip.className = "way";
  const { outlet, agency, distributor, republisher } = source;
  const stations = [...new Set([outlet, agency, distributor].filter((name) => name !== null))];
  stations.forEach((name, i) => strip.append(...(i ? [makeArrow()] : []), isolate(name)));
  if (!stations.length) {
    strip.append(words.rows.sourceUnknown);
    strip.classList.add("unknown");
  }
  if (republisher !== null)
    strip.append(makeArrow(), isolate(fill(words.search.reposted, { name: republisher })));
  return strip;
}

function isolate(name: string): HTMLElement {
  const isolated = document.createElement("bdi");
  isolated.textContent = name;
  return isolated;
}

function makeArrow(): HTMLElement {
  const arrow = document.createElement("span");
  arrow.className = "arrow";
  arrow.setAttribute("aria-hidden", "true");
  arrow.textContent = " ← ";
  return arrow;
}

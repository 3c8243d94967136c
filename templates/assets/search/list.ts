import { fill } from "../../../src/publish/wording.ts";
import type { Hit } from "./finder.ts";
import { drawRow, readRow } from "./results.ts";
import { countWith, type Words } from "./words.ts";

/** Is how many results are shown at first, and how many more at a time. */
export const AT_ONCE = 10;

/** Is the list of results with its button for more. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #words: Words;
  #run = 0;

  constructor(list: HTMLElement, more: HTMLButtonElement, words: Words) {
    this.#list = list;
    this.#more = more;
    this.#words = words;
  }

  /** Lists what the arrow keys lead to. */
  listStops(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("h2 a"), ...(this.#more.hidden ? [] : [this.#more])];
  }

  /** Says that other results are on their way. */
  wait(): void {
    this.#list.ariaBusy = "true";
  }

  /** Takes all results away. */
  clear(): void {
    this.#run++;
    this.#list.replaceChildren();
    this.#list.ariaBusy = "false";
    this.#more.hidden = true;
  }

  /** Draws the first results; `tell` is told how many are shown when a reader wants more. */
  async draw(hits: readonly Hit[], upTo: number, tell: (shown: number) => void): Promise<void> {
    const mine = ++this.#run;
    const rows = await this.#make(hits.slice(0, upTo));
    if (mine !== this.#run) return;
    this.#list.replaceChildren(...rows);
    this.#list.ariaBusy = "false";
    this.#offerMore(hits, rows.length, mine, tell);
  }

  async #make(hits: readonly Hit[]): Promise<HTMLElement[]> {
    return (await Promise.all(hits.map(readRow))).map((row) => drawRow(row, this.#words));
  }

  #offerMore(hits: readonly Hit[], shown: number, mine: number, tell: (shown: number) => void): void {
    const left = hits.length - shown;
    const { search } = this.#words;
    const more = countWith(this.#words, search.more, Math.min(left, AT_ONCE));
    this.#more.hidden = left <= 0;
    this.#more.textContent = left > AT_ONCE ? fill(search.left, { more, left }) : more;
    this.#more.onclick = async () => {
      const rows = await this.#make(hits.slice(shown, shown + AT_ONCE));
      if (mine !== this.#run) return;
      this.#list.append(...rows);
      rows[0]?.querySelector("a")?.focus();
      this.#offerMore(hits, shown + rows.length, mine, tell);
      tell(shown + rows.length);
    };
  }
}

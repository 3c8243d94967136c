import { loadEngine } from "./engine.ts";
import { Finder } from "./finder.ts";
import { Inquiry } from "./inquiry.ts";
import { type State, withoutFilters } from "./state.ts";

// The largest of the archive's other languages: each has an index of its own to load.
const MOST_LANGUAGES = 5;

/** Is a language in which the words of a search are found. */
export interface Elsewhere {
  readonly language: string;
  readonly count: number;
  readonly next: State;
}

/** Looks for words in the other languages of an archive, where its main one has none of them. */
export class OtherLanguages {
  readonly #select: HTMLSelectElement;
  readonly #main: string;
  readonly #inquiries = new Map<string, Promise<Inquiry>>();

  constructor(select: HTMLSelectElement) {
    this.#select = select;
    this.#main = select.value;
  }

  /** Finds the languages that have the words of a state, without its filters; none where their indexes do not load. */
  async find(state: State): Promise<Elsewhere[]> {
    const others = [...this.#select.options].filter(({ selected }) => !selected).slice(0, MOST_LANGUAGES);
    const found = await Promise.all(others.map((option) => this.#ask(option, state).catch(() => null)));
    return found.filter((one) => one !== null && one.count > 0) as Elsewhere[];
  }

  async #ask({ value, dataset }: HTMLOptionElement, state: State): Promise<Elsewhere> {
    const inquiry = this.#inquiries.get(value) ?? openInquiry(value);
    this.#inquiries.set(value, inquiry);
    inquiry.catch(() => this.#inquiries.delete(value));
    const next = { ...withoutFilters(state), language: value === this.#main ? "" : value };
    return { language: dataset["name"] ?? value, count: await (await inquiry).countHits(next), next };
  }
}

/** Opens the index of a language. */
export async function openInquiry(language: string): Promise<Inquiry> {
  return new Inquiry(new Finder(await loadEngine(language)));
}

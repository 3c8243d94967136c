import { fill } from "../../../src/publish/wording.ts";
import { make } from "./element.ts";
import type { Hit } from "./finder.ts";
import { type ArchiveNames, nameFile, RESULT_FORMS, type ResultForm } from "./result-files.ts";
import { readRow, type Row } from "./results.ts";
import { countArticles, type Words } from "./words.ts";

const AT_ONCE = 40;

/** Is what tells a reader how the taking goes. */
export interface Progress {
  readonly say: (text: string) => void;
  readonly isStopped: () => boolean;
}

/** Reads all hits, not only those shown, and hands them to the reader as a file named after what was asked. */
export async function takeResults(
  hits: readonly Hit[],
  form: ResultForm,
  archive: ArchiveNames,
  asked: readonly string[],
  words: Words,
  { say, isStopped }: Progress,
): Promise<void> {
  const { search } = words;
  const rows: Row[] = [];
  try {
    for (let from = 0; from < hits.length; from += AT_ONCE) {
      if (isStopped()) return say(search.stopped);
      say(fill(search.gathering, { done: rows.length, total: hits.length }));
      rows.push(...(await Promise.all(hits.slice(from, from + AT_ONCE).map(readRow))));
    }
  } catch {
    return say(fill(search.notTaken, { done: rows.length, total: hits.length }));
  }
  if (isStopped()) return say(search.stopped);
  const file = nameFile([archive.title, ...asked], form.ending);
  save(form.write(rows, archive), form.type, file);
  say(fill(search.taken, { articles: countArticles(words, rows.length), file }));
}

function save(content: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  // Some browsers read it only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Is the part of the page where results can be taken. */
export interface Taking {
  offer(hits: readonly Hit[], asked: readonly string[]): void;
  hide(): void;
}

/** Makes the buttons work that take the results, or the link to them. */
export function offerResults(part: HTMLElement, words: Words, archive: ArchiveNames): Taking {
  const said = part.querySelector<HTMLElement>("#taken")!;
  const stop = part.querySelector<HTMLButtonElement>("#stop")!;
  const say = (text: string) => (said.textContent = text);
  let offered: readonly Hit[] = [];
  let named: readonly string[] = [];
  let run = 0;
  const take = async (form: ResultForm) => {
    const mine = ++run;
    stop.hidden = false;
    await takeResults(offered, form, archive, named, words, { say, isStopped: () => mine !== run });
    if (mine === run) stop.hidden = true;
  };
  for (const [name, form] of Object.entries(RESULT_FORMS))
    part.querySelector<HTMLButtonElement>(`[data-form=${name}]`)!.onclick = () => void take(form);
  stop.onclick = () => {
    run++;
    stop.hidden = true;
    say(words.search.stopped);
  };
  part.querySelector<HTMLButtonElement>("#copy")!.onclick = () => void copyLink(say, words);
  const end = (hidden: boolean) => {
    run++;
    stop.hidden = true;
    part.hidden = hidden;
    say("");
  };
  return {
    offer(hits, asked) {
      end(false);
      [offered, named] = [hits, asked];
    },
    hide: () => end(true),
  };
}

async function copyLink(say: (text: string) => void, { search }: Words): Promise<void> {
  // Pages opened from a disk or over plain http may not write to the clipboard.
  await navigator.clipboard?.writeText(location.href).then(
    () => say(search.copied),
    () => say(search.notCopied),
  );
  if (!navigator.clipboard) say(search.notCopied);
}

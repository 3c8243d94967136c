import { permalink } from "../../src/model/permalink.ts";
import { fetchOffer, type Offer, readKept } from "./offline/kept.ts";
import { isBroken, keepAll, removeAll } from "./offline/keep.ts";
import { type OfflineWords, writeHoles, writeMegabytes } from "./offline/words.ts";

const script =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const root = new URL("../", script).href;

const box = document.getElementById("keep");
const words = JSON.parse(box?.dataset["words"] ?? "{}") as OfflineWords;
const status = box?.querySelector("[role=status]");
const bar = box?.querySelector("progress");
const buttons = box?.querySelector<HTMLElement>(".buttons");

const TELL_MS = 2000;

/** Is a button of the box: its words and what it does. */
type Choice = readonly [text: string, act: () => void];

/** Says where things stand and offers what can be done. */
function say(text: string, ...choices: readonly Choice[]): void {
  if (!box || !status || !bar || !buttons) return;
  status.textContent = text;
  bar.hidden = true;
  const held = buttons.contains(document.activeElement);
  buttons.replaceChildren(...choices.map(makeButton));
  // Who pressed a button that is gone now stays at its place.
  if (held) buttons.querySelector("button")?.focus();
}

function makeButton([text, act]: Choice): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}

const removal: Choice = [words.remove, () => void remove()];

/** Shows what is kept and what there is to keep. */
async function show(): Promise<void> {
  if (location.protocol === "file:") return say(words.fromDisk);
  if (!isSecureContext || !("serviceWorker" in navigator)) return say(words.notHere);
  const kept = await readKept(root, permalink.offline);
  const offer = await fetchOffer(root, permalink.offline).catch(() => null);
  if (kept) showKept(kept, offer);
  else if (!offer) say(words.unreached);
  else if (await isBroken(root)) say(words.partly, [words.resume, () => void keep(offer)], removal);
  else offerKeeping(offer);
}

function offerKeeping(offer: Offer): void {
  say(writeHoles(words.size, sizeOf(offer)), [words.keep, () => void keep(offer)]);
}

function showKept(kept: Offer, offer: Offer | null): void {
  if (!offer) return say(writeHoles(words.keptUnreached, sizeOf(kept)), removal);
  if (offer.build === kept.build) return say(writeHoles(words.kept, sizeOf(kept)), removal);
  const text = offer.edition === kept.edition ? words.olderPages : words.older;
  const values = { ...sizeOf(kept), latest: offer.edition };
  say(writeHoles(text, values), [words.update, () => void keep(offer)], removal);
}

function sizeOf({ edition, files, bytes }: Offer) {
  return { edition, files: writeCount(files), size: writeMegabytes(bytes, words) };
}

function writeCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,9}$)/g, ",");
}

/** Keeps everything the offer lists, telling how far it is; the worker is there from the first time on. */
async function keep(offer: Offer): Promise<void> {
  const stop = new AbortController();
  const progress = drawProgress(offer, stop.signal);
  try {
    const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    if (quota - usage < offer.bytes) {
      const room = writeMegabytes(Math.max(0, quota - usage), words);
      return say(writeHoles(words.noRoom, { ...sizeOf(offer), room }), removal);
    }
    say(words.starting, [words.stop, () => stop.abort()]);
    await navigator.serviceWorker.register(new URL(permalink.worker, root), { scope: root });
    // Asks that the browser does not clear it by itself when room gets short; it may say no.
    void navigator.storage?.persist?.();
    await keepAll({ root, offer: permalink.offline, onProgress: progress, signal: stop.signal }, offer);
    await show();
  } catch (error) {
    const stopped = stop.signal.aborted;
    // What is still on its way need not come, and says nothing any more.
    stop.abort();
    const why = stopped ? words.stopped : writeHoles(words.failed, { why: String((error as Error).message) });
    say(why, [words.resume, () => void resume()], removal);
  }
}

/** Goes on with what the host has now. */
async function resume(): Promise<void> {
  const offer = await fetchOffer(root, permalink.offline).catch(() => null);
  if (offer) await keep(offer);
  else say(words.unreached, [words.resume, () => void resume()], removal);
}

function drawProgress(offer: Offer, stopped: AbortSignal) {
  let told = -Infinity;
  return (files: number, bytes: number) => {
    if (!bar || !status || stopped.aborted) return;
    bar.hidden = false;
    bar.max = offer.bytes;
    bar.value = bytes;
    // A screen reader reads every change out; the bar moves all the time.
    if (performance.now() - told < TELL_MS) return;
    told = performance.now();
    const values = {
      done: writeCount(files),
      files: writeCount(offer.files),
      size: writeMegabytes(bytes, words),
    };
    status.textContent = writeHoles(words.fetching, values);
  };
}

/** Removes what is kept, and the worker. */
async function remove(): Promise<void> {
  await removeAll(root);
  const worker = await navigator.serviceWorker.getRegistration(root);
  if (worker?.scope === root) await worker.unregister();
  const offer = await fetchOffer(root, permalink.offline).catch(() => null);
  if (offer) say(words.removed, [words.keep, () => void keep(offer)]);
  else say(words.removed);
}

void show();

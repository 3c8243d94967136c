import { permalink } from "../../../src/model/permalink.ts";
import { fetchOffer, readKept } from "./kept.ts";

/**
 * Tells a reader who keeps the archive when the kept copy is shown, or when the host has a newer one. Asks nothing of
 * the host for a reader who keeps nothing.
 */
export async function watchKept(root: string): Promise<void> {
  if (location.protocol === "file:" || !navigator.serviceWorker?.controller) return;
  const kept = await readKept(root, permalink.offline);
  const link = document.querySelector<HTMLElement>("[data-kept-older]");
  if (!kept || !link) return;
  const now = await fetchOffer(root, permalink.offline).catch(() => null);
  const words = !now
    ? link.dataset["keptShown"]
    : now.build !== kept.build
      ? link.dataset["keptOlder"]
      : null;
  if (words) link.textContent = words;
}

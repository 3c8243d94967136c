/** Is what a site offers to keep, as its `offline.json` tells. */
export interface Offer {
  /** Changes with any byte of what is kept. */
  readonly build: string;
  readonly edition: string;
  readonly files: number;
  readonly bytes: number;
  /** Path of the list of files, below the root. */
  readonly list: string;
}

/** Is one file of the list: its path below the root, its bytes, its hash. */
export type ListedFile = readonly [path: string, bytes: number, hash: string];

/** Marks requests that must reach the network, past the worker. */
export const PAST_WORKER = "x-pressmark-keep";

/** Names the store of an archive's kept files; other archives may live on the same host. */
export function nameStore(root: string): string {
  return `pressmark-kept ${new URL(root).pathname}`;
}

/** Names the store in which an update waits until it is whole. */
export function nameWaiting(root: string): string {
  return `pressmark-waiting ${new URL(root).pathname}`;
}

/**
 * Gives the address under which a file is kept: without its query, with a file name, written in one way.
 * Hosts serve `articles/index.html` as `articles/` too, and some serve `about.html` as `about`.
 */
export function keyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  const parts = pathname.split("/").map(writePart);
  const name = parts.pop() ?? "";
  return `${origin}${[...parts, name === "" ? "index.html" : name.includes(".") ? name : `${name}.html`].join("/")}`;
}

function writePart(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part;
  }
}

/** Gives the address of a path below the root. */
export function addressOf(root: string, path: string): string {
  return root + path.split("/").map(encodeURIComponent).join("/");
}

/** Reads JSON out of a store, without making one; null where there is none. */
export async function readStored<Value>(store: string, address: string): Promise<Value | null> {
  if (!("caches" in globalThis) || !(await caches.has(store))) return null;
  const stored = await (await caches.open(store)).match(keyOf(address), { ignoreVary: true });
  return stored ? ((await stored.json()) as Value) : null;
}

/** Reads what is kept of the archive at a root; null where nothing is kept whole. */
export function readKept(root: string, offer: string): Promise<Offer | null> {
  return readStored<Offer>(nameStore(root), addressOf(root, offer));
}

/** Asks the host what there is to keep now; rejects where it cannot be reached. */
export async function fetchOffer(root: string, offer: string): Promise<Offer> {
  return (await fetchPast(addressOf(root, offer))).json() as Promise<Offer>;
}

/** Fetches from the host, past the worker and past what the browser has stored unasked; rejects for anything but an answer. */
export async function fetchPast(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, {
    cache: "no-cache",
    headers: { [PAST_WORKER]: "1" },
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw new Error(`${response.status} ${new URL(address).pathname}`);
  return response;
}

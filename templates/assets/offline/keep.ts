import {
  addressOf,
  fetchOffer,
  fetchPast,
  keyOf,
  type ListedFile,
  nameStore,
  nameWaiting,
  type Offer,
  readStored,
} from "./kept.ts";

/** Is told how far it is. */
export type OnProgress = (files: number, bytes: number) => void;

/** Holds what keeping needs to know. */
export interface Keeping {
  /** Ends in a slash. */
  readonly root: string;
  /** Path of the offer below the root. */
  readonly offer: string;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

// As many as a browser asks of one host at a time over HTTP/1.
const AT_ONCE = 6;
// What we write down beside the files; the site has no files of these names.
const BEGUN = "kept-begun.json";
const LIST = "kept-list.json";

/**
 * Keeps every file of the offer, and takes up where a broken attempt ended. What was kept before stays whole until all
 * of the new is there. Rejects at the first file that cannot be fetched, or when stopped.
 */
export async function keepAll(keeping: Keeping, offer: Offer): Promise<Offer> {
  const { root } = keeping;
  const before = await readList(root);
  const into = before ? nameWaiting(root) : nameStore(root);
  await takeUp(keeping, into, offer);
  const list = (await (await fetchPast(addressOf(root, offer.list), keeping.signal)).json()) as ListedFile[];
  await fetchAll(keeping, await caches.open(into), list, before ?? new Map());
  const now = await fetchOffer(root, keeping.offer);
  // The host was given a new edition meanwhile: what was fetched may be of both.
  if (now.build !== offer.build) return keepAll(keeping, now);
  if (before) await moveIn(keeping, list);
  await settle(keeping, offer, list);
  return offer;
}

/** Removes everything that is kept or waits. */
export async function removeAll(root: string): Promise<void> {
  await caches.delete(nameStore(root));
  await caches.delete(nameWaiting(root));
}

/** Tells whether a first attempt to keep the archive ended before its time. */
export async function isBroken(root: string): Promise<boolean> {
  return (await readStored<Offer>(nameStore(root), addressOf(root, BEGUN))) !== null;
}

/** Reads the hashes of what is kept whole, by path; null where nothing is. */
async function readList(root: string): Promise<Map<string, string> | null> {
  const list = await readStored<ListedFile[]>(nameStore(root), addressOf(root, LIST));
  return list && new Map(list.map(([path, , hash]) => [path, hash]));
}

/** Clears what an attempt at another build has left, and marks this one as begun. */
async function takeUp({ root }: Keeping, into: string, offer: Offer): Promise<void> {
  const begun = await readStored<Offer>(into, addressOf(root, BEGUN));
  if (begun?.build !== offer.build) await caches.delete(into);
  await store(await caches.open(into), addressOf(root, BEGUN), offer);
}

async function fetchAll(
  { root, onProgress, signal }: Keeping,
  into: Cache,
  list: readonly ListedFile[],
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const there = new Set((await into.keys()).map(({ url }) => url));
  const queue = [...list];
  let [files, bytes] = [0, 0];
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const [path, size, hash] = file;
      const address = addressOf(root, path);
      if (before.get(path) !== hash && !there.has(keyOf(address)))
        await into.put(keyOf(address), await copyPlain(await fetchPast(address, signal)));
      onProgress(++files, (bytes += size));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work)).finally(() => (queue.length = 0));
}

/** Copies a response that came by a redirect: no browser takes such a one for a page. */
async function copyPlain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, headers } = response;
  return new Response(await response.blob(), { status, headers });
}

/** Moves what has waited into the store and drops what the new list no longer has; if it breaks off, it can be done again. */
async function moveIn({ root, offer }: Keeping, list: readonly ListedFile[]): Promise<void> {
  const [from, into] = [await caches.open(nameWaiting(root)), await caches.open(nameStore(root))];
  const begun = keyOf(addressOf(root, BEGUN));
  for (const request of await from.keys()) {
    const response = await from.match(request, { ignoreVary: true });
    if (response && request.url !== begun) await into.put(request.url, response);
  }
  const stay = new Set(
    [...list.map(([path]) => path), LIST, offer].map((path) => keyOf(addressOf(root, path))),
  );
  for (const request of await into.keys()) if (!stay.has(request.url)) await into.delete(request);
}

/** Writes down what is kept now, and that nothing is under way. */
async function settle({ root, offer: path }: Keeping, offer: Offer, list: readonly ListedFile[]) {
  const into = await caches.open(nameStore(root));
  await store(into, addressOf(root, LIST), list);
  await store(into, addressOf(root, path), offer);
  await into.delete(keyOf(addressOf(root, BEGUN)));
  await caches.delete(nameWaiting(root));
}

function store(into: Cache, address: string, value: object): Promise<void> {
  return into.put(
    keyOf(address),
    new Response(JSON.stringify(value), { headers: { "content-type": "application/json" } }),
  );
}

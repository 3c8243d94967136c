import { clientsClaim } from "workbox-core";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { permalink } from "../../src/model/permalink.ts";
import { addressOf, keyOf, nameStore, nameWaiting, PAST_WORKER } from "./offline/kept.ts";

/** Is what we use of the worker's own world. */
declare const self: EventTarget & {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
};

const root = self.registration.scope;
const store = nameStore(root);
// A connection that is there and brings nothing is worse than none.
const PATIENCE_S = 4;

// The page fills the store when its reader asks for it; the worker only reads.
const plugins = [
  { cacheKeyWillBeUsed: async ({ request }: { request: Request }) => keyOf(request.url) },
  { cacheWillUpdate: async () => null },
];
const settings = { cacheName: store, matchOptions: { ignoreVary: true }, plugins };

/** Tells the files whose names change with their bytes: what is kept of them is never old. */
function isFingerprinted(path: string): boolean {
  return /^(?:assets|pagefind\/(?:fragment|index|filter))\//.test(path);
}

function belongs(url: URL, request: Request): boolean {
  return url.href.startsWith(root) && !request.headers.has(PAST_WORKER);
}

registerRoute(
  ({ url, request }) => belongs(url, request) && isFingerprinted(url.href.slice(root.length)),
  new CacheFirst(settings),
);
registerRoute(
  ({ url, request }) => belongs(url, request),
  new NetworkFirst({ ...settings, networkTimeoutSeconds: PATIENCE_S }),
);
setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  const page = await caches.match(keyOf(addressOf(root, permalink.notFound)), {
    cacheName: store,
    ignoreVary: true,
  });
  return page ? new Response(await page.blob(), { status: 404, headers: page.headers }) : Response.error();
});

/** Deletes what earlier forms of this worker have stored for this archive. */
async function deleteOld(): Promise<void> {
  const names = [store, nameWaiting(root)];
  const path = new URL(root).pathname;
  for (const name of await caches.keys())
    if (name.startsWith("pressmark-") && name.endsWith(` ${path}`) && !names.includes(name))
      await caches.delete(name);
}

self.addEventListener("activate", (event) =>
  (event as Event & { waitUntil(done: Promise<unknown>): void }).waitUntil(deleteOld()),
);
void self.skipWaiting();
clientsClaim();

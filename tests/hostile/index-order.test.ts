import { expect, test } from "vitest";
import { packIndex } from "../../src/publish/packed-search.ts";

const ENGINE = "export const address = import.meta.url; const search = 1; export{search};";
const FILES = [
  "pagefind.js",
  "pagefind-entry.json",
  "pagefind.en_0a1b2c3.pf_meta",
  "pagefind.nb_0a1b2c3.pf_meta",
  "wasm.en.pagefind",
  "wasm.unknown.pagefind",
  "fragment/en_0a1b2c3.pf_fragment",
  "fragment/nb_0a1b2c3.pf_fragment",
].map((name) => ({ path: `pagefind/${name}`, content: name === "pagefind.js" ? ENGINE : name }));

// The engine hands out the files of several languages in another order each time.
test("the packed search index has the same bytes in whatever order its files come", async () => {
  const packed = await packIndex(FILES);
  for (const order of [FILES.toReversed(), [...FILES.slice(3), ...FILES.slice(0, 3)]])
    expect(await packIndex(order)).toEqual(packed);
});

import { permalink } from "../model/permalink.ts";
import { readScript } from "./assets.ts";
import { namePackedScript } from "./packed-name.ts";
import type { SiteFile } from "./write.ts";

const ENGINE = "pagefind.js";
// e.g. export{createInstance,debouncedSearch,destroy,filters,init,mergeIndex,options,preload,search};
const EXPORTS = /export\s*\{(?<names>[\w\s,]+)\};?\s*$/;

/**
 * Packs a search index a second time, as classic scripts: pages opened from a disk may load neither modules nor
 * fetch. The engine is the same, its requests are answered from the scripts.
 */
export async function packIndex(files: readonly SiteFile[]): Promise<SiteFile[]> {
  const named = files.map(({ path, content }) => ({
    name: path.slice(permalink.searchIndex.length),
    content: Buffer.from(content),
  }));
  // The engine hands out the files of several languages in another order each time.
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  const engine = named.find(({ name }) => name === ENGINE);
  if (!engine) throw new Error(`the search index has no ${ENGINE}`);
  const scripts = new Map<string | null, Record<string, string>>();
  for (const { name, content } of named) {
    const script = namePackedScript(name);
    if (script === null && name.endsWith(".js")) continue;
    const carried = scripts.get(script) ?? {};
    carried[name] = content.toString("base64");
    scripts.set(script, carried);
  }
  const core = scripts.get(null) ?? {};
  scripts.delete(null);
  const packed = await wrapEngine(engine.content.toString("utf8"), core);
  return [
    { path: `${permalink.searchIndex}packed.js`, content: packed },
    ...Array.from(scripts, ([script, carried]) => ({
      path: permalink.searchIndex + script,
      content: takeCall(carried),
    })),
  ];
}

/** Makes a classic script of the engine, a module that loads its index with fetch and a worker. */
async function wrapEngine(module: string, core: Record<string, string>): Promise<string> {
  const names = EXPORTS.exec(module)?.groups?.["names"];
  if (!names || !module.includes("import.meta.url"))
    throw new Error(
      `${ENGINE} has another form than the one that can be packed; pin Pagefind to a version that was tried`,
    );
  const body = module.replace(EXPORTS, "").replaceAll("import.meta.url", "address");
  return [
    await readScript("packed"),
    takeCall(core),
    // Without a worker the engine runs on the page's own thread.
    `(function(fetch,Worker,address){${body}`,
    `globalThis.pressmarkEngine={${names}};`,
    `})(pressmarkFetch,undefined,document.currentScript.src.replace(/packed\\.js$/,${JSON.stringify(ENGINE)}));`,
  ].join("\n");
}

function takeCall(files: Record<string, string>): string {
  return `pressmarkTake(${JSON.stringify(files)});\n`;
}

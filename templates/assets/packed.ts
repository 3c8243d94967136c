import { namePackedScript } from "../../src/publish/packed-name.ts";

declare global {
  /** Takes files of the index, base64 by name; the packed scripts call it. */
  var pressmarkTake: (files: Readonly<Record<string, string>>) => void;
  /** Answers the engine's requests from packed scripts. */
  var pressmarkFetch: (url: string) => Promise<Response>;
}

const taken = new Map<string, string>();
const folder =
  document.currentScript instanceof HTMLScriptElement ? new URL("./", document.currentScript.src) : null;

globalThis.pressmarkTake = (files) => {
  for (const [name, content] of Object.entries(files)) taken.set(name, content);
};

globalThis.pressmarkFetch = async (url) => {
  const name = url.replace(/^.*\/pagefind\//, "").replace(/\?[^]*$/, "");
  const script = namePackedScript(name);
  if (script !== null && !taken.has(name)) await load(script);
  const content = taken.get(name);
  return content === undefined ? new Response(null, { status: 404 }) : new Response(decode(content));
};

function load(script: string): Promise<unknown> {
  return new Promise((loaded, failed) => {
    const element = document.createElement("script");
    element.src = new URL(script, folder ?? location.href).href;
    element.addEventListener("load", loaded);
    element.addEventListener("error", failed);
    document.head.append(element);
  });
}

function decode(content: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
}

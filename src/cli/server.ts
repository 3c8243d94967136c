import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { permalink } from "../model/permalink.ts";
import { UsageError } from "../model/diagnostic.ts";

/** Lists the content types of the files of a site by their ending. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves a folder as a static host would, on the loopback address only; `prefix` is the sub-path, e.g. `/archive/`. */
export function createSiteServer(site: string, prefix = "/"): Server {
  return createServer((request, response) => {
    answer(site, prefix, request.url ?? "/", response).catch(() => response.destroy());
  });
}

/** Starts a server on a port of the loopback address (0 for any free one) and gives the address of the site. */
export async function listen(server: Server, port: number, prefix = "/"): Promise<string> {
  await new Promise<void>((ready, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      fail(
        error.code === "EADDRINUSE"
          ? new UsageError(`Port ${port} is taken. Type e.g. --port ${port + 1}`)
          : error,
      ),
    );
    server.listen(port, "127.0.0.1", ready);
  });
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address ? address.port : port}${prefix}`;
}

async function answer(site: string, prefix: string, url: string, response: ServerResponse): Promise<void> {
  const path = findPath(site, prefix, url);
  const content = path === null ? null : await readFile(path).catch(() => null);
  if (path !== null && content) return send(response, 200, path, content);
  const missing = join(site, permalink.notFound);
  send(response, 404, missing, await readFile(missing).catch(() => Buffer.from("Not found")));
}

function findPath(site: string, prefix: string, url: string): string | null {
  const { pathname } = new URL(url, "http://localhost");
  if (!pathname.startsWith(prefix)) return null;
  const below = decode(pathname.slice(prefix.length));
  if (below === null) return null;
  const path = normalize(
    join(site, below.endsWith("/") || below === "" ? `${below}${permalink.home}` : below),
  );
  return path.startsWith(site + sep) ? path : null;
}

function decode(part: string): string | null {
  try {
    const decoded = decodeURIComponent(part);
    return decoded.includes("\0") ? null : decoded;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, path: string, content: Buffer): void {
  const type = CONTENT_TYPES[extname(path)] ?? "application/octet-stream";
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  response.end(content);
}

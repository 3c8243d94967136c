import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, normalize, sep } from "node:path";
import { permalink } from "../model/permalink.ts";
import { UsageError } from "../model/diagnostic.ts";
import { findContentType } from "../publish/content-types.ts";
import { findHeaders, type HeaderRule, parseHeaders } from "../publish/host-headers.ts";

/** Serves a folder as a static host would, on the loopback address only; `prefix` is the sub-path, e.g. `/archive/`. */
export function createSiteServer(site: string, prefix = "/"): Server {
  return createServer((request, response) => {
    answer(site, prefix, request, response).catch(() => response.destroy());
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

/** Is one answer: a status, and the file below the site that is sent. */
interface Answer {
  readonly status: number;
  readonly file: string;
  readonly content: Buffer;
}

async function answer(
  site: string,
  prefix: string,
  { url = "/", method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (method !== "GET" && method !== "HEAD")
    return void response.writeHead(405, { allow: "GET, HEAD" }).end();
  const path = findPath(prefix, url);
  const found = path === null ? null : await readSiteFile(site, path);
  const { status, file, content } = found ?? (await readNotFound(site));
  response.writeHead(status, {
    "content-type": findContentType(file),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    ...(await readHeaders(site, path ?? permalink.notFound, status)),
  });
  response.end(method === "HEAD" ? undefined : content);
}

/** Finds the path below the site's root that a request asks for; null for what lies outside. */
function findPath(prefix: string, url: string): string | null {
  // Not new URL(): it throws at "//", and takes "//host/" for another host.
  const [address = ""] = url.split(/[?#]/);
  const path = decode(address);
  return path?.startsWith(prefix) ? path.slice(prefix.length) : null;
}

function decode(part: string): string | null {
  try {
    const decoded = decodeURIComponent(part);
    return decoded.includes("\0") ? null : decoded;
  } catch {
    return null;
  }
}

async function readSiteFile(site: string, path: string): Promise<Answer | null> {
  const file = path.endsWith("/") || path === "" ? `${path}${permalink.home}` : path;
  const full = normalize(join(site, file));
  if (path.startsWith("/") || !full.startsWith(site + sep)) return null;
  const content = await readFile(full).catch(() => null);
  return content && { status: 200, file, content };
}

async function readNotFound(site: string): Promise<Answer> {
  const file = permalink.notFound;
  const content = await readFile(join(site, file)).catch(() => Buffer.from("Not found"));
  return { status: 404, file, content };
}

/** Reads what the site asks of its host; read anew each time, for a build may have replaced the site. */
async function readHeaders(site: string, path: string, status: number): Promise<Record<string, string>> {
  const rules: HeaderRule[] = parseHeaders(
    await readFile(join(site, permalink.hostHeaders), "utf8").catch(() => ""),
  );
  const headers = Object.entries(findHeaders(rules, `/${path}`)).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  // What stands for a missing file is a page, and must not be kept in its place.
  const unfit = /^(?:content-type|content-disposition|cache-control)$/;
  return Object.fromEntries(headers.filter(([name = ""]) => status === 200 || !unfit.test(name))) as Record<
    string,
    string
  >;
}

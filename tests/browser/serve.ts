import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** Is a folder served on this machine. */
export interface Served {
  /** Ends in a slash. */
  readonly url: string;
  close(): void;
}

/** Serves a folder as a static host does, below a path such as `/` or `/sub/path/`; wrong addresses get its 404.html. */
export async function serveFolder(folder: string, below = "/"): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const inside = path.startsWith(below) ? normalize(path.slice(below.length)) : "..";
    const file = inside.endsWith("/") || inside === "." ? join(inside, "index.html") : inside;
    const content = file.startsWith("..") ? null : await readFile(join(folder, file)).catch(() => null);
    response.writeHead(content ? 200 : 404, {
      "content-type": TYPES[content ? extname(file) : ".html"] ?? "application/octet-stream",
    });
    response.end(content ?? (await readFile(join(folder, "404.html")).catch(() => "")));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${below}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

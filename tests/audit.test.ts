import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "./site/folder.ts";

// What a registry answers to npm's question, by the first part of the address that it is asked at.
const ANSWERS: Readonly<Record<string, readonly [status: number, body: object]>> = {
  clean: [200, {}],
  holed: [
    200,
    {
      commander: [
        { id: 1, url: "https://example.org/1", title: "Hole", severity: "high", vulnerable_versions: "*" },
      ],
    },
  ],
  silent: [405, { message: "not allowed" }],
};

const VERSION = "14.0.3";
const listVersions = (name: string) => ({ name, versions: { [VERSION]: { name, version: VERSION } } });

let registry: Server, folder: string, clear: () => Promise<void>;
beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  registry = createServer((request, response) => {
    // e.g. /holed/@scope%2fname
    const [, answer = "", library = ""] =
      /^\/([^/]*)\/(.*)$/.exec(decodeURIComponent(request.url ?? "")) ?? [];
    // After the question what is holed, npm asks for the versions of that library.
    const [status, body] =
      request.method === "GET" ? [200, listVersions(library)] : (ANSWERS[answer] ?? [404, {}]);
    request
      .resume()
      .on("end", () =>
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)),
      );
  });
  await once(registry.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => {
  registry.close();
  return clear();
});

async function audit(answer: string): Promise<{ code: number; printed: string }> {
  const { port } = registry.address() as AddressInfo;
  const env = {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${port}/${answer}/`,
    npm_config_cache: folder,
  };
  const child = spawn(process.execPath, ["--import", "tsx", "bench/audit.ts"], { env });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => (printed += text.toString()));
  const [code] = (await once(child, "close")) as [number];
  return { code, printed };
}

test.each([
  ["clean", 0, /^0 known holes in \d{3} libraries\.$/m],
  ["holed", 1, /^commander \*: high$/m],
  ["silent", 3, /^NOT CHECKED: the registry could not be asked \(.*405/m],
])(
  "a registry that is %s ends npm run audit with %i",
  { timeout: 60_000 },
  async (answer, exitCode, message) => {
    const { code, printed } = await audit(answer);
    expect(printed).toMatch(message);
    expect(code).toBe(exitCode);
  },
);

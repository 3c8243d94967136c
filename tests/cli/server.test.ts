import { mkdirSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSiteServer, listen } from "../../src/cli/server.ts";
import { makeHostFiles } from "../../src/publish/host-files.ts";
import { makeFolder } from "../site/folder.ts";

let servers: Server[], clear: () => Promise<void>;
let port: number, below: number;

beforeAll(async () => {
  const made = await makeFolder();
  clear = made.clear;
  const site = join(made.folder, "site");
  for (const name of ["assets", "articles", "originals"]) mkdirSync(join(site, name), { recursive: true });
  writeFileSync(join(made.folder, "secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "home");
  writeFileSync(join(site, "404.html"), "no such page");
  writeFileSync(join(site, "articles", "index.html"), "articles");
  writeFileSync(join(site, "articles", "tëst.html"), "an article");
  writeFileSync(join(site, "originals", "a.txt"), "<script>");
  writeFileSync(join(site, "assets", "site.0123456789.css"), "a{}");
  for (const { path, content } of await makeHostFiles()) writeFileSync(join(site, path), content);
  servers = [createSiteServer(site), createSiteServer(site, "/sub/path/")];
  const ports = await Promise.all(servers.map((server) => listen(server, 0)));
  [port = 0, below = 0] = ports.map((address) => Number(new URL(address).port));
});
afterAll(async () => {
  for (const server of servers) server.close();
  await clear();
});

/** Asks with the path exactly as written, which fetch() would tidy first. */
function ask(path: string, at = port, method = "GET") {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    request({ host: "127.0.0.1", port: at, path, method, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on("error", fail)
      .end();
  });
}

describe("createSiteServer", () => {
  test.each([
    ["/", 200, "home"],
    ["/index.html?q=1#x", 200, "home"],
    ["/articles/", 200, "articles"],
    ["/articles/t%C3%ABst.html", 200, "an article"],
    ["/nothing.html", 404, "no such page"],
    ["/articles", 404, "no such page"],
    ["//", 404, "no such page"],
    ["//example.org/", 404, "no such page"],
    ["///etc/passwd", 404, "no such page"],
    ["/../secret.txt", 404, "no such page"],
    ["/%2e%2e/secret.txt", 404, "no such page"],
    ["/..%2fsecret.txt", 404, "no such page"],
    ["/%00", 404, "no such page"],
    ["/%E0%A4%A", 404, "no such page"],
    [`/${"a/".repeat(4000)}`, 404, "no such page"],
  ])("%s is answered with %i", async (path, status, body) => {
    expect(await ask(path)).toMatchObject({ status, body });
  });

  test.each([
    ["/sub/path/", 200],
    ["/sub/path/articles/", 200],
    ["/sub/path//", 404],
    ["/", 404],
    ["/sub/pathological/", 404],
  ])("below a path, %s is answered with %i", async (path, status) => {
    expect((await ask(path, below)).status).toBe(status);
  });

  test("sends what the site's own file for hosts says", async () => {
    const { headers } = await ask("/originals/a.txt");
    expect(headers).toMatchObject({
      "content-type": "text/plain",
      "content-disposition": "attachment",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
    expect((await ask("/", port)).headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect((await ask("/sub/path/assets/site.0123456789.css", below)).headers["cache-control"]).toContain(
      "immutable",
    );
  });

  test("lets no browser keep the page for wrong addresses in the place of a file, nor take it for one", async () => {
    const { status, headers } = await ask("/assets/gone.css");
    expect(status).toBe(404);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
    });
  });

  test("answers questions only", async () => {
    expect(await ask("/", port, "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await ask("/", port, "POST")).toMatchObject({ status: 405, body: "" });
  });
});

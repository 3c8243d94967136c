import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCollection } from "../synthetic/collection.ts";
import { countFiles, measureFloor, measurePagefind } from "./baselines.ts";
import { watchMemory } from "./memory.ts";
import type { StageCost } from "./stages.ts";

interface BuildRun {
  readonly costs: readonly StageCost[];
  readonly articles: number;
  readonly pages: number;
  readonly peakMb: number | null;
}

/** Builds a synthetic collection stage by stage, runs the baselines beside it, and prints the figures and their ratios. */
export async function runBench(articles: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "pressmark-bench-"));
  const [seeds, site, floorSite] = ["seeds", "site", "floor"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    await writeCollection(seeds, articles);
    const run = await runStages(seeds, site);
    const pagefindMs = await measurePagefind(site);
    const floorMs = await measureFloor(seeds, site, floorSite);
    printRun(run, await countFiles(site), pagefindMs, floorMs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runStages(seeds: string, site: string): Promise<BuildRun> {
  const script = fileURLToPath(new URL("./stages.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, seeds, site], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const memory = watchMemory(child.pid ?? 0);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  const code = await new Promise((done) => child.once("close", done));
  const peakMb = memory.stop();
  if (code !== 0) throw new Error(`the build ended with code ${String(code)}`);
  return { ...(JSON.parse(output) as Omit<BuildRun, "peakMb">), peakMb };
}

const EXTRACTION = ["survey", "clean", "extract", "resolve"];

function printRun(
  run: BuildRun,
  { files, bytes }: { readonly files: number; readonly bytes: number },
  pagefindMs: number,
  floorMs: number,
): void {
  const wall = (stages: readonly string[]) =>
    run.costs.filter(({ stage }) => stages.includes(stage)).reduce((sum, { wallMs }) => sum + wallMs, 0);
  const total = run.costs.reduce((sum, { wallMs }) => sum + wallMs, 0);
  console.log(
    `${run.articles} articles, ${run.pages} pages, ${files} files (${(files / run.articles).toFixed(1)} an article), ${(bytes / 1e6).toFixed(1)} MB; Node ${process.version}`,
  );
  console.log("stage           wall s   CPU s");
  for (const { stage, wallMs, cpuMs } of [...run.costs, { stage: "all", wallMs: total, cpuMs: NaN }])
    console.log(`${stage.padEnd(14)} ${seconds(wallMs)} ${Number.isNaN(cpuMs) ? "" : seconds(cpuMs)}`);
  console.log(`Pagefind alone ${seconds(pagefindMs)}`);
  console.log(`floor          ${seconds(floorMs)}   (read the inputs, write the same bytes)`);
  console.log(`peak memory, children included: ${run.peakMb ?? "?"} MB`);
  console.log(
    `extraction (survey to resolve): ${Math.round(run.articles / (wall(EXTRACTION) / 1000))} articles/s`,
  );
  console.log(`pages : Pagefind alone = ${(wall(["pages"]) / pagefindMs).toFixed(2)}`);
  console.log(
    `all : floor = ${(total / floorMs).toFixed(1)};  all : Pagefind alone = ${(total / pagefindMs).toFixed(2)}`,
  );
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2).padStart(7);
}

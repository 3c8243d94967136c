#!/usr/bin/env node
// Node 20 cannot read TypeScript, and no Node reads it inside node_modules: tsx does both.
import { register } from "tsx/esm/api";

// Whoever reads the output may stop early: pressmark explain … | head
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });

register();
const { main } = await import("../src/cli.ts");
process.exitCode = await main(process.argv.slice(2));

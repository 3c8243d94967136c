#!/usr/bin/env node
// Node 20 cannot read TypeScript, and no Node reads it inside node_modules: tsx does both.
import { register } from "tsx/esm/api";

register();
const { main } = await import("../src/cli.ts");
process.exitCode = await main(process.argv.slice(2));

import { parseArgs } from "node:util";
import { runBench } from "./build/bench.ts";

const { values } = parseArgs({ options: { articles: { type: "string", default: "1000" } } });
const articles = Number(values.articles);
if (!Number.isInteger(articles) || articles < 1) {
  console.error(
    `--articles got ${values.articles}, expected a whole number. Type e.g. npm run bench -- --articles 1000`,
  );
  process.exit(2);
}
await runBench(articles);

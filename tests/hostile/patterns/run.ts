import { attack } from "./attack.ts";
import { listBuilt } from "./built.ts";
import { listLiterals } from "./literals.ts";

// Says before each attack whom it attacks: what never ends is named by the one who waits.
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const { buildArchive } = await import("../../../src/pipeline.ts");
const built = await listBuilt(
  ["src/extract", "src/read", "src/clean", "src/resolve", "src/text", "src/lexicon"],
  async () => {
    await buildArchive({ seeds: "seeds", curation: "curation" });
  },
);
for (const pattern of [...listLiterals(["src", "templates", "eleventy.config.ts"]), ...built]) {
  say({ attacking: pattern });
  const weakness = attack(pattern);
  if (weakness) say({ weakness });
}
say({ done: true });

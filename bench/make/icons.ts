import { readFile, writeFile } from "node:fs/promises";
import { drawIcon, ICON_SIZES } from "../../src/publish/icons.ts";

const folder = new URL("../../templates/assets/", import.meta.url);
const svg = await readFile(new URL("icon.svg", folder), "utf8");

// Draws the icons for home screens from icon.svg: node --import tsx bench/make/icons.ts
for (const size of ICON_SIZES)
  await writeFile(new URL(`icon-${size}.png`, folder), await drawIcon(svg, size));

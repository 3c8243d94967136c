import { permalink } from "../src/model/permalink.ts";
import { html } from "../src/publish/html.ts";
import { countIn, fill, plural, weave, writeNumber } from "../src/publish/wording.ts";
import { layout } from "./layout.ts";
import { chart } from "./partials/chart.ts";
import { map, mapWithRest } from "./partials/map.ts";
import { foldedNames, key, mark, names } from "./partials/names.ts";
import { lines, newestFirst, pager, rows, when } from "./partials/rows.ts";
import { table } from "./partials/table.ts";

/** Lists what an archive's own templates are handed, since they lie where they cannot import it from. */
export const kit = {
  html,
  layout,
  permalink,
  fill,
  weave,
  plural,
  countIn,
  writeNumber,
  chart,
  foldedNames,
  key,
  lines,
  map,
  mapWithRest,
  mark,
  names,
  newestFirst,
  pager,
  rows,
  table,
  when,
};

import { describeLine, type Features } from "./line-features.ts";
import type { LineForm } from "./line-form.ts";
import { describeCompany, describeLists, describeNeighbours } from "./neighbour-features.ts";
import { describePlace, viewPage } from "./page-features.ts";
import { describeRuns } from "./run-features.ts";

/**
 * Describes every line of a page in all that the model looks at before it has judged any of them, but for
 * what other articles hold.
 * Each line's features come in parts with no name in common: joining them would take longer than weighing them.
 */
export function describePage(forms: readonly LineForm[]): readonly Features[][] {
  const page = viewPage(forms);
  const neighbours = describeNeighbours(page);
  const company = describeCompany(forms);
  const lists = describeLists(page, neighbours);
  const runs = describeRuns(page);
  return forms.map((form, i) => [
    describeLine(form, page.usual),
    describePlace(page, i),
    neighbours[i] ?? {},
    company[i] ?? {},
    lists[i] ?? {},
    runs[i] ?? {},
  ]);
}

import { describeRepetition, type Repeats } from "./collection-features.ts";
import { describeLine, type Features } from "./line-features.ts";
import type { LineForm } from "./line-form.ts";
import { describeCompany, describeLists, describeNeighbours } from "./neighbour-features.ts";
import { describePlace, viewPage } from "./page-features.ts";

/**
 * Describes every line of a page in all that the model looks at before it has judged any of them.
 * Each line's features come in parts with no name in common: joining them would take longer than weighing them.
 */
export function describePage(
  forms: readonly LineForm[],
  repeats: readonly Repeats[] = [],
): readonly Features[][] {
  const page = viewPage(forms);
  const neighbours = forms.map((_, i) => describeNeighbours(page, i));
  const company = describeCompany(forms);
  const lists = describeLists(page, neighbours);
  return forms.map((form, i) => [
    describeLine(form, page.usual),
    describePlace(page, i),
    neighbours[i] ?? {},
    company[i] ?? {},
    lists[i] ?? {},
    describeRepetition(forms, repeats, i),
  ]);
}

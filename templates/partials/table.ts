import { html, type Html, type Printable } from "../../src/publish/html.ts";

/** Is a column of a table: its heading, and whether it holds numbers, or what a phone has no room for. */
export type Column = string | { readonly count: string } | { readonly minor: string };

/** Prints a table; the first cell of each row is its heading. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Printable[])[],
  caption: Printable = null,
): Html {
  return html`<div class="scroll">
    <table class="list">
      ${
        caption !== null &&
        html`<caption>
          ${caption}
        </caption>`
      }
      <thead>
        <tr>
          ${columns.map(heading)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((content, i) => cell(content, i, columns[i]))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function heading(column: Column): Html {
  if (typeof column === "string") return html`<th scope="col">${column}</th>`;
  return "count" in column
    ? html`<th scope="col" class="n">${column.count}</th>`
    : html`<th scope="col" class="minor">${column.minor}</th>`;
}

function cell(content: Printable, index: number, column: Column | undefined): Html {
  if (index === 0) return html`<th scope="row">${content}</th>`;
  if (typeof column !== "object") return html`<td>${content}</td>`;
  return html`<td class="${"count" in column ? "n" : "minor"}">${content}</td>`;
}

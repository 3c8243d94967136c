import { tidyText } from "../tidy.ts";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Is the first line of every XML file. */
export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Makes text safe in XML elements and attributes; characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return tidyText(text).replace(/[&<>"'\t\n\r]/g, (mark) => ENTITIES[mark] ?? mark);
}

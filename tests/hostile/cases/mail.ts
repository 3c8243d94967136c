import { KEPT, leftOut, tell, type HostileCase } from "../case.ts";
import { PAYLOADS } from "./payloads.ts";

const lines = (...parts: string[]) => parts.join("\r\n");

function nest(depth: number, about: string): string {
  let part = lines("Content-Type: text/plain", "", tell(about));
  for (let i = 0; i < depth; i++)
    part = lines(`Content-Type: multipart/mixed; boundary=b${i}`, "", `--b${i}`, part, `--b${i}--`, "");
  return lines("From: a@example.org", `Subject: Board of ${about}`, "MIME-Version: 1.0", part);
}

/** Writes the smallest PDF that says a line of text, with `extra` in its catalogue. */
function writePdf(text: string, extra = ""): string {
  const stream = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    `<</Type/Catalog/Pages 2 0 R ${extra}>>`,
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${pdf}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`;
}

const SAID = "The board of PDF met on Monday and nobody was harmed, it said in a long statement.";

/** Lists mails, saved pages in one file, and PDF files that are broken or sly. */
export const MAIL: readonly HostileCase[] = [
  {
    name: "parts in parts, 40 deep",
    path: "mail/nested.eml",
    content: () => nest(40, "nested parts"),
    ...KEPT,
  },
  {
    name: "parts in parts, 5,000 deep",
    path: "mail/deep.eml",
    content: () => nest(5_000, "deep parts"),
    ...leftOut("invalid-mail"),
  },
  {
    name: "a part that never ends",
    path: "mail/endless.eml",
    content: () => nest(3, "endless parts").replaceAll(/--b\d--/g, ""),
    ...KEPT,
  },
  {
    name: "a boundary of nothing",
    path: "mail/boundary.eml",
    content: () =>
      lines("Subject: Board", 'Content-Type: multipart/mixed; boundary=""', "", "--", "", tell("boundaries")),
    ...leftOut("no-article"),
  },
  {
    name: "base64 that is none",
    path: "mail/base64.eml",
    content: () =>
      lines(
        "Subject: Base64",
        "Content-Type: text/plain",
        "Content-Transfer-Encoding: base64",
        "",
        "!!!! ==== \u0000 %%%% a=b=c",
      ),
    ...leftOut("no-article"),
  },
  {
    name: "a text that no encoding can read",
    path: "mail/charset.eml",
    content: () =>
      lines(
        "Subject: =?x-evil?Q?=FF=FE?= =?utf-8?B?!!!?=",
        "Content-Type: text/plain; charset=x-evil",
        "",
        tell("unknown charsets"),
      ),
    ...KEPT,
  },
  {
    name: "payloads in the head",
    path: "mail/head.eml",
    content: () =>
      lines(
        `From: "${PAYLOADS["script"]!("mail-from").replaceAll('"', "'")}" <javascript:alert(1)>`,
        `Subject: ${PAYLOADS["script"]!("mail-subject")}`,
        "List-Id: x",
        `Date: ${PAYLOADS["script"]!("mail-date")}`,
        "Content-Type: text/plain",
        "",
        tell("mail heads"),
      ),
    ...KEPT,
  },
  {
    name: "20,000 lines of head",
    path: "mail/long-head.eml",
    content: () =>
      lines(
        ...Array.from({ length: 20_000 }, (_, i) => `X-${i}: ${i}`),
        "Content-Type: text/plain",
        "",
        tell("long heads"),
      ),
    ...KEPT,
  },
  {
    name: "a saved page with scripts",
    path: "mail/page.mht",
    content: () =>
      lines(
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: javascript:alert(1)",
        "MIME-Version: 1.0",
        "Content-Type: text/html",
        "",
        `<html><body><script>window.__pwned="mht"</script><h1>Saved</h1>${tell("saved pages")
          .split("\n\n")
          .map((text) => `<p onclick="window.__pwned='p'">${text}</p>`)
          .join("")}</body></html>`,
      ),
    ...KEPT,
  },
  { name: "no mail at all", path: "mail/none.eml", content: () => "\r\n\r\n", ...leftOut("invalid-mail") },
  {
    name: "a PDF that breaks off",
    path: "pdf/cut.pdf",
    content: () => writePdf(SAID).slice(0, 200),
    ...leftOut("invalid-pdf"),
  },
  {
    name: "a PDF that runs a script when opened",
    path: "pdf/script.pdf",
    content: () => writePdf(SAID, "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"),
    ...KEPT,
  },
  {
    name: "a PDF with markup as text",
    path: "pdf/markup.pdf",
    content: () => writePdf(`<script>window.__pwned=1</script> ${SAID}`),
    ...KEPT,
  },
  {
    name: "a PDF whose pages hold themselves",
    path: "pdf/cyclic.pdf",
    content: () => writePdf(SAID).replace("/Kids[3 0 R]/Count 1", "/Kids[2 0 R]/Count 9"),
    ...leftOut("invalid-pdf"),
  },
  {
    name: "a PDF that is encrypted",
    path: "pdf/encrypted.pdf",
    content: () =>
      writePdf(SAID).replace(
        "/Root 1 0 R",
        `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>`,
      ),
    ...leftOut("invalid-pdf"),
  },
  {
    name: "a PDF without pages",
    path: "pdf/words.pdf",
    content: () => `%PDF-1.7\n${tell("PDF")}`,
    ...leftOut("invalid-pdf"),
  },
  {
    name: "a PDF that says it has a billion pages",
    path: "pdf/billion.pdf",
    content: () => writePdf(SAID).replace("/Count 1", "/Count 999999999"),
    ...KEPT,
  },
];

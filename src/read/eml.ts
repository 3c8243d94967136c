import type { Email } from "postal-mime";
import { Declaration } from "./declared.ts";
import { findDateLine, unfoldForwarded } from "./forwarded.ts";
import { parseHtmlFile } from "./html.ts";
import {
  giveNothing,
  makeProblem,
  wordError,
  type FoundArticle,
  type Problem,
  type Reading,
} from "./reading.ts";

/** Reads a saved e-mail, e.g. a newsletter: its HTML part, else its text, and what its head declares. */
export async function parseMailFile(bytes: Uint8Array): Promise<Reading> {
  const mail = await openMail(bytes);
  if ("problems" in mail) return mail;
  const content = await readContent(mail, bytes);
  const [found] = content.articles;
  if (!found) return content;
  return {
    articles: [{ ...found, declared: declareHead(mail, found) }],
    problems: [...content.problems, ...countAttachments(mail)],
  };
}

/** Reads a page saved as one file (MHTML): the page and the address it came from; the date in its head is that of the copy. */
export async function parseWebArchive(bytes: Uint8Array): Promise<Reading> {
  const mail = await openMail(bytes);
  if ("problems" in mail) return mail;
  const header = (key: string) => mail.headers.find((found) => found.key === key)?.value;
  return readContent(mail, bytes, header("snapshot-content-location") ?? header("content-location"));
}

async function openMail(bytes: Uint8Array): Promise<Email | Reading> {
  if (bytes.length === 0) return giveNothing("empty", "is empty; no article was made of it");
  const { default: PostalMime } = await import("postal-mime");
  const parse = (part: Uint8Array) =>
    PostalMime.parse(part, { maxNestingDepth: 50, forceRfc822Attachments: true });
  try {
    const mail = await unfoldForwarded(await parse(bytes), parse);
    return mail.headers.length > 0
      ? mail
      : giveNothing("invalid-mail", "has no head as e-mails have; it was left out");
  } catch (error) {
    return giveNothing("invalid-mail", `cannot be read as an e-mail (${wordError(error)}); it was left out`);
  }
}

async function readContent(mail: Email, bytes: Uint8Array, url?: string): Promise<Reading> {
  if (mail.html?.trim()) {
    const { articles, problems } = await parseHtmlFile(new TextEncoder().encode(mail.html), { url });
    return { articles: articles.map((found) => ({ ...found, bytes })), problems };
  }
  if (!mail.text?.trim()) return giveNothing("no-article", "holds no text; no article was made of it");
  return { articles: [{ bytes, encoding: "utf-8", text: mail.text, declared: {} }], problems: [] };
}

// "Fwd: ", "WG: ", "TR : ": what follows was written by someone else, on another day.
const FORWARDED = /^\s*(?:fwd?|wg|tr|rv|enc|i)\s?:\s?/i;

function declareHead(mail: Email, { declared }: FoundArticle): FoundArticle["declared"] {
  const head = new Declaration();
  const subject = mail.subject ?? "";
  head.declare("title", subject.replace(FORWARDED, ""), "mail Subject");
  const isForwarded = FORWARDED.test(subject);
  if (!isForwarded) head.declare("published", readDate(mail), "mail Date");
  const isList = mail.headers.some(({ key }) => key === "list-unsubscribe" || key === "list-id");
  if (isList && !isForwarded) head.declare("outlet", mail.from?.name, "mail From");
  const { origin, ...values } = head.declared;
  return { ...values, ...declared, origin: { ...origin, ...declared.origin } };
}

// RFC 5322: "Mon, 04 Mar 2019 08:00:00 +0100", and the names of zones that it still allows.
const WITH_ZONE =
  /^(?:\p{L}{3},?\s*)?\d{1,2}\s\p{L}{3}\s\d{4}\s\d{1,2}:\d\d(?::\d\d)?\s(?:[+-]\d{4}|UTC?|GMT|[ECMP][SD]T)\b/u;

/** Gives a mail's date; where it names no zone, as it stands there, for the library would take it for the machine's time. */
function readDate(mail: Email): string | undefined {
  const line = findDateLine(mail);
  return line !== undefined && WITH_ZONE.test(line) ? mail.date : line;
}

function countAttachments(mail: Email): Problem[] {
  const count = mail.attachments.filter(({ disposition }) => disposition === "attachment").length;
  const message = `holds ${count} attachment${count === 1 ? "" : "s"} that ${count === 1 ? "was" : "were"} not read`;
  return count > 0 ? [makeProblem("info", "attachments", message)] : [];
}

import type { Address, Attachment, Email } from "postal-mime";

type Parse = (bytes: Uint8Array) => Promise<Email>;

// No one forwards a mail more often; what lies deeper is left to its mail as an attachment.
const DEEPEST = 20;

/**
 * Puts the mails that a mail holds into its text, each with its head, as mail programs print them. The library would do
 * so, too, but with the date in the words and the time zone of the machine: the same mail would be another text elsewhere.
 */
export async function unfoldForwarded(mail: Email, parse: Parse, depth = 0): Promise<Email> {
  const inner = mail.attachments.filter(isForwarded);
  if (inner.length === 0) return mail;
  const others = mail.attachments.filter((attachment) => !isForwarded(attachment));
  if (depth >= DEEPEST) return { ...mail, attachments: [...others, ...inner.map(asAttachment)] };
  const mails: Email[] = [];
  for (const { content } of inner)
    mails.push(await unfoldForwarded(await parse(toBytes(content)), parse, depth + 1));
  const parts = [
    { mail, head: "" },
    ...mails.map((found) => ({ mail: found, head: `${writeHead(found)}\n\n` })),
  ];
  const attachments = [...others, ...mails.flatMap((found) => found.attachments)];
  const text = parts.map((part) => part.head + (part.mail.text ?? "")).join("\n\n");
  if (!parts.some((part) => part.mail.html)) return { ...mail, text, attachments };
  const html = parts.map((part) => toHtml(part.head) + (part.mail.html ?? toHtml(part.mail.text ?? "")));
  return { ...mail, html: html.join("\n"), attachments };
}

function isForwarded({ mimeType, disposition }: Attachment): boolean {
  return mimeType === "message/rfc822" && disposition !== "attachment";
}

function asAttachment(mail: Attachment): Attachment {
  return { ...mail, disposition: "attachment" };
}

function toBytes(content: Attachment["content"]): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function writeHead(mail: Email): string {
  const rows: [name: string, value: string | undefined][] = [
    ["From", mail.from && wordAddress(mail.from)],
    ["Subject", mail.subject],
    ["Date", findDateLine(mail)],
    ["To", mail.to?.map(wordAddress).join(", ")],
    ["Cc", mail.cc?.map(wordAddress).join(", ")],
  ];
  const lines = rows.filter(([, value]) => value).map(([name, value]) => `${`${name}:`.padEnd(9)}${value}`);
  const rule = "-".repeat(Math.min(80, Math.max(...lines.map(({ length }) => length), 0)));
  return [rule, ...lines, rule].join("\n");
}

/** Gives the date in the head of a mail as it stands there. */
export function findDateLine({ headers }: Email): string | undefined {
  return headers.find(({ key }) => key === "date")?.value.trim();
}

function wordAddress({ name, address, group }: Address): string {
  if (group) return `${name}: ${group.map(wordAddress).join(", ")};`;
  return name ? `${name} <${address}>` : (address ?? "");
}

function toHtml(text: string): string {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return safe
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => `<p>${part.replaceAll("\n", "<br>")}</p>`)
    .join("\n");
}

import type { Access, RedactedText } from "./access.ts";
import type { Redaction } from "./redaction.ts";
import type { Span } from "./span.ts";
import type { NewsRecord } from "./record.ts";

/** Holds what a file says about its own article (front matter, HTML metadata, JSON fields); nothing is inferred here. */
export interface Declared {
  readonly title?: string;
  readonly dek?: string;
  readonly kicker?: string;
  readonly language?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly distributor?: string;
  readonly republisher?: string;
  readonly byline?: readonly string[];
  /** As the file writes it; the date experts read it. */
  readonly published?: string;
  readonly modified?: string;
  readonly url?: string;
  readonly rights?: string;
  /** How much of it may be published, as the file or its folder says. */
  readonly access?: Access;
  /** Where in the file each value was declared, e.g. `{ published: "JSON-LD datePublished" }`. */
  readonly origin?: Readonly<Partial<Record<DeclaredField, string>>>;
}

/** Names a field of {@link Declared} that holds a value. */
export type DeclaredField = Exclude<keyof Declared, "origin">;

/** Says what the markup of a page calls a line: (almost) all of it lies in a caption, a heading or a link. */
export type LineMarkup = "caption" | "heading" | "link";

/** Is one article as a file in `seeds/` gave it. */
export interface RawArticle {
  /** Path below the seeds folder, `/` between parts; `#2` at the end for the second article of one file. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** e.g. `text`, `markdown`, `html`: a key of the table of formats. */
  readonly format: string;
  /** e.g. `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** The article's text as decoded (for HTML: its visible text, one block a line). All spans point into it. */
  readonly text: string;
  readonly declared: Declared;
  /** What a page's markup says of lines of `text`, by their 1-based numbers; only lines of which it says something. */
  readonly markup?: Readonly<Record<number, LineMarkup>>;
  /** Set when the file is one of our own record files, taken back in. */
  readonly record?: NewsRecord;
  /** Set when words were blacked out in it: `text`, `declared` and `bytes` are those of the redacted copy. */
  readonly redacted?: RedactedText;
  /** Set when the file itself is not published, with the reason: its text is not, or it cannot be redacted safely. */
  readonly withheld?: "access" | "redaction";
  /** Path as it is on the disk, where `path` is redacted; it is never published. */
  readonly seed?: string;
  /** The redactions that hold in it; they are never published. */
  readonly redactions?: readonly Redaction[];
}

/** Lists what a kept line can be. */
export const KEPT_ROLES = ["kicker", "title", "dek", "body"] as const;
export type KeptRole = (typeof KEPT_ROLES)[number];

/** Is one line of the raw text without the white space around it. Between two lines lies nothing but white space. */
export interface Line extends Span {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Is a line that stays. */
export interface Block extends Line {
  readonly role: KeptRole;
}

/** Lists why a line can be taken out of the story; the texts of the interface word each. */
export const REMOVAL_KINDS = [
  "title-repeat",
  "byline",
  "author-note",
  "dateline",
  "date-line",
  "caption",
  "caption-repeat",
  "credit",
  "copyright",
  "distribution",
  "navigation",
  "related-link",
  "read-more",
  "most-read",
  "paywall",
  "donation",
  "newsletter",
  "promotion",
  "cookie",
  "share",
  "comments",
  "captcha",
  "tags",
  "template-rest",
  "ornament",
  "legal",
  "repeat",
  "boilerplate",
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** Is a line taken out of the story: kept here with its reason, never lost. */
export interface Removal extends Line {
  readonly kind: RemovalKind;
  /** Rule that took it, e.g. `furniture/paywall`. */
  readonly rule: string;
  /** How sure, 0 to 1, where the rule can tell. */
  readonly score?: number;
}

/** Is an article parted into what is the story and what is not: `blocks` and `removals` together are every line. */
export interface CleanArticle {
  readonly raw: RawArticle;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  /** Set when nothing looked like a story and all was kept for that reason. */
  readonly keptAll?: true;
}

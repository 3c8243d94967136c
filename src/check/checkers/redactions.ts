import { compileRules, findRedacted, isRedacted, type RedactionRule } from "../../text/redactor.ts";
import type { Checker, Fault } from "../checker.ts";
import { deepTextOf, textOf, type TextFile } from "../text-file.ts";

/** Checks that nothing of the site, not even a path, holds what redactions take out of every article. */
export const checkRedactions: Checker = ({ files, redactions }) => {
  // What is taken out of some articles only may stand in others.
  const rules = compileRules((redactions ?? []).filter((one) => one.in === undefined));
  if (rules.length === 0) return {};
  return {
    *look(file) {
      for (const rule of findHeld(listTexts(file), rules)) yield report(file.path, rule, "holds words");
    },
    *lookInside(path, texts) {
      for (const rule of findHeld(texts, rules)) yield report(path, rule, "holds, packed, words");
    },
    *end() {
      for (const path of files.keys())
        for (const rule of rules)
          if (isRedacted(path, [rule])) yield report(path, rule, "has words in its name");
    },
  };
};

function findHeld(texts: readonly string[], rules: readonly RedactionRule[]): Set<RedactionRule> {
  return new Set(texts.flatMap((text) => [...findRedacted(text, rules)].map(({ rule }) => rule)));
}

// The words themselves are not repeated: this may be printed in the log of a public build.
function report(path: string, { redaction: { line } }: RedactionRule, what: string): Fault {
  const where = `curation/redactions.yml${line === undefined ? "" : `:${line}`}`;
  return {
    path,
    severity: "error",
    rule: "redactions/held",
    message: `${what} that ${where} takes out: do not publish this site; look for them in curation/ and its templates; if they are words of the interface, choose others by “texts” in curation/archive.yml; if neither, please report it as a bug`,
  };
}

/** Lists what readers and programs can read in a file; of JSON the values, for keys are words of ours. */
function listTexts(file: TextFile): string[] {
  if (file.isPage) return listPageTexts(file);
  if (file.path.endsWith(".json")) return listValues(file.text);
  if (file.path.endsWith(".jsonl")) return file.text.split("\n").flatMap(listValues);
  return /\.(?:css|m?js)$/.test(file.path) ? [] : [file.text];
}

const TOLD_ATTRIBUTES = new Set(["alt", "content", "title", "aria-label", "value", "placeholder", "href"]);

// Each element that holds words, with the words of those in it: a link can part a name in the middle.
function listPageTexts({ elements }: TextFile): string[] {
  return elements.flatMap((element) => [
    ...(textOf(element).trim() === "" || element.tagName === "style" ? [] : [deepTextOf(element)]),
    ...element.attrs.filter(({ name }) => TOLD_ATTRIBUTES.has(name)).map(({ value }) => value),
  ]);
}

function listValues(json: string): string[] {
  try {
    const found: string[] = [];
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === "string") found.push(value);
    });
    return found;
  } catch {
    return [json];
  }
}

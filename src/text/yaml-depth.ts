// Front matter that people write nests five deep. The parser calls itself for each level, and a stack that is nearly
// used up does not only throw: a pattern that is compiled there ends the whole process.
const DEEPEST = 100;
const WIDEST_INDENT = 400;

/** Words the refusal of a text that nests too deep. */
export const TOO_DEEP = `nests deeper than ${DEEPEST} levels`;

/**
 * Says whether a YAML text may nest deeper than a hundred levels: by open brackets, by marks on one line ("- - - a",
 * "a: a: a"), or by indentation. What stands in double quotation marks does not count.
 */
export function isTooDeep(text: string): boolean {
  return text.split("\n").some(isOverIndented) || measureDepth(text) > DEEPEST;
}

function isOverIndented(line: string): boolean {
  return line.length > WIDEST_INDENT && line.slice(0, WIDEST_INDENT).trim() === "" && line.trim() !== "";
}

/** Measures the most brackets that are open at once, or marks that stand on one line. */
function measureDepth(text: string): number {
  let [deepest, open, marks] = [0, 0, 0];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (quoted && unit === "\\") i++;
    else if (unit === '"') quoted = !quoted;
    else if (unit === "\n") [marks, quoted] = [0, false];
    else if (!quoted) {
      if (unit === "[" || unit === "{") open++;
      else if (unit === "]" || unit === "}") open = Math.max(0, open - 1);
      else if (isMark(unit, text[i + 1])) marks++;
      deepest = Math.max(deepest, open, marks);
    }
  }
  return deepest;
}

function isMark(unit: string, next: string | undefined): boolean {
  return (unit === "-" || unit === "?" || unit === ":") && (next === " " || next === "\t");
}

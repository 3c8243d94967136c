import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/model/diagnostic.ts";

const problem = { severity: "warning", message: "is odd", rule: "read/odd" } as const;

test.each([
  [{ path: "storm.txt", line: 3 }, "storm.txt:3 warning is odd [read/odd]"],
  [{ path: "été 北京.txt" }, "été 北京.txt warning is odd [read/odd]"],
  [{ path: "two\nlines.txt" }, "two\\u000alines.txt warning is odd [read/odd]"],
  [{ path: "\u001b[2Jclear.txt" }, "\\u001b[2Jclear.txt warning is odd [read/odd]"],
  [{ path: "txt.\u202eexe" }, "txt.\\u202eexe warning is odd [read/odd]"],
])("%j is one safe line", (where, line) => {
  expect(formatDiagnostic({ ...problem, ...where })).toBe(line);
});

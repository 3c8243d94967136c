import type { Checker, Fault } from "../checker.ts";

const LONGEST_PART = 255;
const LONGEST_PATH = 240;

/** Lists what a part of a path must not be, with who minds. */
const BAD_PARTS: readonly {
  readonly test: (part: string) => boolean;
  readonly rule: string;
  readonly why: string;
}[] = [
  {
    test: (part) => Buffer.byteLength(part) > LONGEST_PART,
    rule: "too-long",
    why: `has more than ${LONGEST_PART} bytes, which most disks refuse`,
  },
  {
    // e.g. con.html, LPT1
    test: (part) => /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i.test(part),
    rule: "device",
    why: "is the name of a device on Windows, which cannot make such a file",
  },
  {
    test: (part) => /[<>:"|?*\\\p{Cc}]|[ .]$/u.test(part),
    rule: "characters",
    why: "holds or ends with what Windows allows in no name",
  },
];

/** Checks that every file can be copied to any disk: no name too long, reserved, or equal but for its case. */
export const checkHostNames: Checker = ({ files }) => ({
  *end() {
    const folded = new Map<string, string>();
    for (const path of files.keys()) {
      yield* checkParts(path);
      if (path.length > LONGEST_PATH)
        yield warn(
          path,
          "too-long",
          `the path has ${path.length} characters, and Windows takes 260 with the folder's own`,
        );
      const fold = path.normalize("NFC").toLowerCase();
      const twin = folded.get(fold);
      if (twin !== undefined)
        yield {
          ...warn(
            path,
            "case",
            `differs from ${twin} only by capitals or accents' form: on Windows and macOS one takes the other's place; rename one of the seeds`,
          ),
          severity: "error",
        };
      folded.set(fold, path);
    }
  },
});

function* checkParts(path: string): Generator<Fault> {
  for (const part of path.split("/"))
    for (const { test, rule, why } of BAD_PARTS)
      if (test(part))
        yield warn(
          path,
          rule,
          `${JSON.stringify(part.slice(0, 80))} ${why}; rename the seed that it comes from`,
        );
}

function warn(path: string, rule: string, message: string): Fault {
  return { path, severity: "warning", rule: `names/${rule}`, message };
}

import type { HostileCase } from "./case.ts";
import { BYTES } from "./cases/bytes.ts";
import { DATA } from "./cases/data.ts";
import { FILES } from "./cases/files.ts";
import { INJECTION } from "./cases/injection.ts";
import { LETTERS } from "./cases/letters.ts";
import { MAIL } from "./cases/mail.ts";
import { MARKUP } from "./cases/markup.ts";
import { PACKED } from "./cases/packed.ts";
import { RECORDS } from "./cases/records.ts";

/** Lists every hostile file; no two share a path. */
export const CASES: readonly HostileCase[] = [
  ...BYTES,
  ...DATA,
  ...FILES,
  ...INJECTION,
  ...LETTERS,
  ...MAIL,
  ...MARKUP,
  ...PACKED,
  ...RECORDS,
];

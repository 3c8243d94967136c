import type { Terminal } from "./terminal.ts";

/** Is one option of a verb, in commander's notation. */
export interface Option {
  readonly flags: string;
  readonly description: string;
  readonly default?: string | boolean;
}

/** Is one argument of a verb: `<needed>` or `[optional]`. */
export interface Argument {
  readonly name: string;
  readonly description: string;
}

/** Is one thing that `pressmark` can be told to do: a file of its own and a row in the table of cli.ts. */
export interface Verb {
  readonly name: string;
  readonly description: string;
  readonly arguments?: readonly Argument[];
  readonly options: readonly Option[];
  /** Command lines with what they do, for the help page. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Does it, and gives the exit code. Options and arguments come as typed by the user. */
  readonly run: (options: never, terminal: Terminal, ...args: never[]) => Promise<number>;
}

/** Lists the options of all verbs that read an archive. */
export const INPUT_OPTIONS: readonly Option[] = [
  { flags: "--seeds <folder>", description: "the saved articles", default: "seeds" },
  {
    flags: "--curation <folder>",
    description: "what people say about them; need not exist",
    default: "curation",
  },
];

/** Lists the options of all verbs that build. */
export const FOLDER_OPTIONS: readonly Option[] = [
  ...INPUT_OPTIONS,
  { flags: "--site <folder>", description: "where the site goes", default: "site" },
  {
    flags: "--base-url <address>",
    description: "address that the site will have, e.g. https://example.org/archive/",
  },
];

/** Is the option of all verbs that serve. */
export const PORT_OPTION: Option = {
  flags: "--port <number>",
  description: "port to serve on",
  default: "8080",
};

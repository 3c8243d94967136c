import { Command, CommanderError } from "commander";
import { add } from "./cli/add.ts";
import { build } from "./cli/build.ts";
import { check } from "./cli/check.ts";
import { dev } from "./cli/dev.ts";
import { EXIT } from "./cli/exit.ts";
import { explain } from "./cli/explain.ts";
import { exportForm } from "./cli/export.ts";
import { reportFailure } from "./cli/failure.ts";
import { gazetteer } from "./cli/gazetteer.ts";
import { init } from "./cli/init.ts";
import { serve } from "./cli/serve.ts";
import { status } from "./cli/status.ts";
import type { Terminal } from "./cli/terminal.ts";
import type { Verb } from "./cli/verb.ts";
import { verify } from "./cli/verify.ts";
import packageFile from "../package.json" with { type: "json" };

/** Lists what `pressmark` can be told to do, in the order of its help page. */
const VERBS: readonly Verb[] = [
  init,
  add,
  build,
  dev,
  serve,
  status,
  check,
  verify,
  explain,
  exportForm,
  gazetteer,
];

const EXIT_CODES =
  "\nExit code: 0 clean, 1 problems in the material, 2 wrong use, 70 a bug.\nHelp and examples of one command: pressmark build --help";

/** Runs one command line and gives its exit code; prints to the terminal that it is handed. */
export async function main(args: readonly string[], terminal: Terminal = process): Promise<number> {
  let code: number = EXIT.clean;
  const program = describeProgram(terminal);
  for (const verb of VERBS)
    describeVerb(program, verb).action(async (...typed: unknown[]) => {
      // commander hands on the arguments, then the options, then itself.
      const [options, ...args] = [typed.at(-2), ...typed.slice(0, -2)] as never[];
      code = await verb.run(options as never, terminal, ...args);
    });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    return reportFailure(error, terminal);
  }
}

function describeProgram(terminal: Terminal): Command {
  return new Command("pressmark")
    .description("Turns a folder of saved news articles into a static, searchable archive.")
    .version(packageFile.version, "--version", "says which version this is")
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .addHelpText("after", EXIT_CODES)
    .showHelpAfterError("Type pressmark --help for all commands.")
    .exitOverride();
}

function describeVerb(program: Command, verb: Verb): Command {
  const command = program.command(verb.name).description(verb.description);
  for (const { name, description } of verb.arguments ?? []) command.argument(name, description);
  for (const { flags, description, default: value } of verb.options)
    command.option(flags, description, value);
  const examples = verb.examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n");
  return command.addHelpText("after", `\nExamples:\n${examples}`);
}

import { Command, CommanderError } from "commander";
import { runBuild } from "./cli/build.ts";
import { runDev } from "./cli/dev.ts";
import { EXIT } from "./cli/exit.ts";
import { reportFailure } from "./cli/failure.ts";
import { runServe } from "./cli/serve.ts";
import type { Terminal } from "./cli/terminal.ts";

/** Runs one command line and gives its exit code; prints to the terminal that it is handed. */
export async function main(args: readonly string[], terminal: Terminal = process): Promise<number> {
  let code: number = EXIT.clean;
  const program = describeProgram(terminal, (result) => void (code = result));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    return reportFailure(error, terminal);
  }
}

function describeProgram(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command("pressmark")
    .description("Turns a folder of saved news articles into a static, searchable archive.")
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError("Type pressmark --help for all commands.")
    .exitOverride();
  const start = (run: (options: never, terminal: Terminal) => Promise<number>) => async (options: unknown) =>
    done(await run(options as never, terminal));
  withFolders(program.command("build"))
    .description("Read every article, and write the site; a failed build leaves the old site as it was.")
    .option("--json", "print the result as one JSON object", false)
    .option("--quiet", "print problems only", false)
    .addHelpText("after", BUILD_EXAMPLES)
    .action(start(runBuild));
  withFolders(program.command("dev"))
    .description(
      "Build, serve on this machine only, and build again whenever an article or a correction changes.",
    )
    .option("--port <number>", "port to serve on", "8080")
    .addHelpText("after", DEV_EXAMPLES)
    .action(start(runDev));
  program
    .command("serve")
    .description("Serve a built site on this machine only.")
    .option("--site <folder>", "the built site", "site")
    .option("--port <number>", "port to serve on", "8080")
    .addHelpText("after", SERVE_EXAMPLES)
    .action(start(runServe));
  return program;
}

function withFolders(command: Command): Command {
  return command
    .option("--seeds <folder>", "the saved articles", "seeds")
    .option("--curation <folder>", "what people say about them; need not exist", "curation")
    .option("--site <folder>", "where the site goes", "site")
    .option("--base-url <address>", "address that the site will have, e.g. https://example.org/archive/");
}

const BUILD_EXAMPLES = `
Examples:
  pressmark build
      Make site/ from seeds/ and curation/.
  pressmark build --seeds ~/clippings --curation ~/clippings-notes --site ~/archive
      Make a site from folders anywhere.
  pressmark build --base-url https://example.org/archive/
      Also write what needs full addresses, such as canonical links.

Exit code: 0 clean, 1 some file could not be used, 2 wrong use, 70 a bug.`;

const DEV_EXAMPLES = `
Examples:
  pressmark dev
      Open http://localhost:8080/ and edit curation/archive.yml: the page follows.
  pressmark dev --seeds ~/clippings --port 9000`;

const SERVE_EXAMPLES = `
Examples:
  pressmark serve
  pressmark serve --site ~/archive --port 9000`;

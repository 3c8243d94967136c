import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const INSTALLED = ["firefox", "firefox-esr"];
const PORT_PREFERENCE = "marionette.port";

/** Finds Firefox: the one that FIREFOX_BIN names, else one that is installed; null where there is none. */
export function findFirefox(): string | null {
  const named = process.env["FIREFOX_BIN"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const paths = folders.flatMap((folder) => INSTALLED.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Is a running Firefox with one window. */
export interface Firefox {
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns. */
  run(script: string, ...values: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts Firefox without a window, and speaks with it as its own remote control does (Marionette). */
export async function launchFirefox(program: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), "pressmark-firefox-"));
  const port = 40_000 + (process.pid % 20_000);
  await writeFile(join(profile, "user.js"), `user_pref("${PORT_PREFERENCE}", ${port});\n`);
  const firefox = spawn(
    program,
    ["--headless", "--marionette", "--no-remote", "--profile", profile, "about:blank"],
    {
      stdio: "ignore",
      env: { ...process.env, HOME: profile, MOZ_HEADLESS: "1" },
    },
  );
  const ended = new Promise((done) => firefox.once("exit", done));
  const stop = async () => {
    firefox.kill();
    await ended;
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const remote = new Remote(await connectTo(port));
    await remote.ask("WebDriver:NewSession", { capabilities: {} });
    return {
      open: async (url) => void (await remote.ask("WebDriver:Navigate", { url })),
      run: async (script, ...args) => {
        const answer = await remote.ask("WebDriver:ExecuteScript", { script, args: [...args] });
        return (answer as { readonly value: unknown }).value;
      },
      close: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function connectTo(port: number): Promise<Socket> {
  for (let tries = 0; ; tries++)
    try {
      return await new Promise<Socket>((connected, failed) => {
        const socket = connect(port, "127.0.0.1", () => connected(socket));
        socket.once("error", failed);
      });
    } catch (error) {
      if (tries > 150) throw error;
      await new Promise((again) => setTimeout(again, 200));
    }
}

/** Speaks Marionette: each message is its length, a colon, and `[kind, number, …]` as JSON. */
class Remote {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  #received = Buffer.alloc(0);
  #asked = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (bytes: Buffer) => this.#receive(bytes));
    socket.on("error", () => socket.destroy());
  }

  ask(command: string, values: object): Promise<unknown> {
    const id = ++this.#asked;
    const message = Buffer.from(JSON.stringify([0, id, command, values]));
    this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    return new Promise((done, failed) => this.#waiting.set(id, { done, failed }));
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      const length = Number(this.#received.toString("latin1", 0, Math.max(0, colon)));
      if (colon === -1 || this.#received.length < colon + 1 + length) return;
      const message = this.#received.toString("utf8", colon + 1, colon + 1 + length);
      this.#received = this.#received.subarray(colon + 1 + length);
      this.#take(JSON.parse(message) as unknown);
    }
  }

  #take(message: unknown): void {
    // The first message, an object, says which Firefox it is.
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message as [number, number, { message: string } | null, unknown];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.failed(new Error(error.message));
    else waiting?.done(value);
  }
}

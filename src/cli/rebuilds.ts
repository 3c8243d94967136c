import { setTimeout as sleep } from "node:timers/promises";

// Editors write a file in several strokes, and a folder of articles arrives file by file.
const QUIET_MS = 200;
// How long to wait for another build of the same site before trying again.
const PATIENCE_MS = 1000;

/** Runs builds one at a time: one after each burst of changes, and one more where something changed during a build. */
export class Rebuilds {
  readonly #build: () => Promise<boolean>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | null = null;
  #wanted = false;
  #ended = false;

  /** `build` never rejects; it gives true where it is to be tried again. */
  constructor(build: () => Promise<boolean>) {
    this.#build = build;
  }

  /** Asks for a build as soon as changes have been quiet for a moment. */
  readonly ask = (): void => {
    clearTimeout(this.#timer);
    if (!this.#ended) this.#timer = setTimeout(() => void this.run(), QUIET_MS);
  };

  /** Builds now, or once more after the build at work; done when nothing is left to do. */
  run(): Promise<void> {
    this.#wanted = true;
    this.#running ??= this.#work().finally(() => (this.#running = null));
    return this.#running;
  }

  /** Starts no more builds, and waits for the one at work. */
  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #work(): Promise<void> {
    while (this.#wanted && !this.#ended) {
      this.#wanted = false;
      if (!(await this.#build())) continue;
      this.#wanted = true;
      await sleep(PATIENCE_MS);
    }
  }
}

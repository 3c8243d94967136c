/** Lists the signals by which people and systems stop a program, with the exit codes that shells expect. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type StopSignal = keyof typeof EXIT_CODES;
const STOP_SIGNALS = Object.keys(EXIT_CODES) as StopSignal[];

/** Reports that a signal stopped a command. */
export class Interruption extends Error {
  readonly exitCode: number;

  constructor(signal: StopSignal) {
    super(`stopped (${signal}); nothing was changed.`);
    this.exitCode = EXIT_CODES[signal];
  }
}

/**
 * Runs something that ends in order when it is stopped: the first signal aborts it with an Interruption, so that it
 * can clear its table; a second of the same kind ends the process at once.
 */
export async function runInterruptibly<Result>(
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = (signal: StopSignal) => controller.abort(new Interruption(signal));
  for (const signal of STOP_SIGNALS) process.once(signal, stop);
  try {
    return await run(controller.signal);
  } finally {
    for (const signal of STOP_SIGNALS) process.off(signal, stop);
  }
}

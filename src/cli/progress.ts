import type { Terminal } from "./terminal.ts";

/** Is a running display of the steps of a command. */
export interface Progress {
  readonly step: (name: string) => void;
  readonly stop: () => void;
}

// A command that is done within a second needs no display.
const PATIENCE_MS = 1000;

/** Shows the step at hand on a terminal, on one line that is wiped at the end; without a terminal it stays silent. */
export function startProgress(terminal: Terminal, quiet: boolean): Progress {
  if (quiet || !terminal.stderr.isTTY) return { step: () => {}, stop: () => {} };
  let current = "";
  let shown = false;
  const show = () => {
    shown = true;
    terminal.stderr.write(`\r\x1b[K${current} …`);
  };
  const timer = setTimeout(show, PATIENCE_MS);
  return {
    step: (name) => {
      current = name;
      if (shown) show();
    },
    stop: () => {
      clearTimeout(timer);
      if (shown) terminal.stderr.write("\r\x1b[K");
    },
  };
}

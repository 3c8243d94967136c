import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import type { Terminal } from "./terminal.ts";

/** Is a look at a folder that goes on until it is closed. */
export interface Watch {
  readonly close: () => void;
}

/** Calls `onChange` whenever something in a folder changes, also where the folder itself comes later. */
export function watchFolder(folder: string, onChange: () => void, terminal: Terminal): Watch {
  let watcher = existsSync(folder) ? start(folder, onChange) : awaitFolder();
  return { close: () => watcher?.close() };

  function start(path: string, onEvent: (name: string | null) => void, recursive = true): FSWatcher | null {
    try {
      const started = watch(path, { recursive }, (_, name) => onEvent(name));
      return started.on("error", complain);
    } catch (error) {
      complain(error as NodeJS.ErrnoException);
      return null;
    }
  }

  function awaitFolder(): FSWatcher | null {
    const parent = dirname(folder);
    if (!existsSync(parent)) return null;
    return start(
      parent,
      (name) => {
        if (name !== basename(folder) || !existsSync(folder)) return;
        watcher?.close();
        watcher = start(folder, onChange);
        onChange();
      },
      false,
    );
  }

  function complain({ code }: NodeJS.ErrnoException): void {
    const advice =
      code === "ENOSPC" || code === "EMFILE" ? " (Linux: raise fs.inotify.max_user_watches)" : "";
    terminal.stderr.write(
      `pressmark: changes in ${folder} are not seen any more: the system says ${code}${advice}. Start dev again.\n`,
    );
  }
}

// Entry of the thread in which a site is built; see src/cli/build-thread.ts.
import { register } from "tsx/esm/api";

register();
const { runTask } = await import("../src/cli/build-task.ts");
await runTask();

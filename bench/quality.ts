// Prints every quality figure beside its peers' in one run: npm run bench:quality [-- clean names]
import { spawnSync } from "node:child_process";

const BENCHES: Readonly<Record<string, readonly string[]>> = {
  read: ["bench/read.ts"],
  clean: ["bench/clean.ts", "--quick"],
  names: ["bench/names.ts"],
  places: ["bench/places.ts"],
  dates: ["bench/dates.ts"],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length) {
  console.error(
    `There is no bench ${unknown.join(", ")}. Type npm run bench:quality -- ${Object.keys(BENCHES).join(" ")}`,
  );
  process.exit(2);
}
for (const [name, args] of Object.entries(BENCHES)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", ...args], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

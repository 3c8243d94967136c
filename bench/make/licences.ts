// Writes what must be said of others' work: THIRD-PARTY.md for the program, src/publish/licences.txt for the sites that
// it builds. Run after a change of dependencies: node --import tsx bench/make/licences.ts
import { writeFileSync } from "node:fs";
import { NOTICES, renderDependencies, renderSiteNotice } from "./licence-notices.ts";

writeFileSync(NOTICES.site, renderSiteNotice());
writeFileSync(NOTICES.program, renderDependencies());

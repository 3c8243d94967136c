import { permalink } from "../../src/model/permalink.ts";

// Leads the links of this page to the site's root, which lies before the first folder that only this site has.
const folders = [
  permalink.articles,
  permalink.actors,
  permalink.places,
  permalink.sources,
  permalink.timeline,
].map((page) => `/${page.split("/")[0]}/`);
const here = location.pathname;
const cuts = folders.map((folder) => here.indexOf(folder)).filter((at) => at >= 0);
const root = cuts.length ? here.slice(0, Math.min(...cuts) + 1) : here.slice(0, here.lastIndexOf("/") + 1);
for (const link of document.querySelectorAll("a")) link.href = root + (link.getAttribute("href") ?? "");

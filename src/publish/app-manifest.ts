import { permalink } from "../model/permalink.ts";
import { tidyText } from "./tidy.ts";
import type { Site } from "./views/site.ts";
import type { SiteFile } from "./write.ts";

/** Renders what a device needs to put the archive on its home screen. */
export function renderAppManifest(site: Site): SiteFile {
  const { archive, texts, paper } = site;
  const icon = (size: number) => ({
    src: site.findAsset(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: "image/png",
    // The drawing keeps to the middle, which no system cuts.
    purpose: "any maskable",
  });
  const manifest = {
    name: tidyText(archive.title),
    ...(archive.description ? { description: tidyText(archive.description) } : {}),
    lang: texts.language.code,
    dir: texts.language.direction,
    start_url: permalink.home,
    scope: "./",
    display: "minimal-ui",
    background_color: paper.light,
    theme_color: paper.light,
    icons: [icon(192), icon(512)],
  };
  return { path: permalink.appManifest, content: `${JSON.stringify(manifest)}\n` };
}

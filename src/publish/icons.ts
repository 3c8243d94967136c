import { rasterize } from "./raster.ts";

/** Lists the sizes that home screens ask for: iOS takes the first, others the other two. */
export const ICON_SIZES = [180, 192, 512] as const;

/** Draws the icon for home screens as a PNG: without round corners, for each system cuts its own. */
export function drawIcon(svg: string, size: number): Promise<Uint8Array> {
  return rasterize(svg.replace(/ rx="\d+"/, ""), size);
}

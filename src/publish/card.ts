import { type SetText, setText } from "./card-lines.ts";
import { rasterize } from "./raster.ts";

/** Holds what stands on a card; what cannot be drawn in our face is left out. */
export interface CardText {
  /** Stands above the rule; null on the archive's own card, which has its name as headline. */
  readonly archive: string | null;
  readonly headline: string;
  /** Stands below the headline. */
  readonly dek: string | null;
  /** Stands at the foot, e.g. outlet and date. */
  readonly foot: string;
}

/** The size that social sites ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 76;
const INK = "#1b1e23";
const MUTED = "#5a5e66";
const PAPER = "#fdfcf9";
const WIDTH = CARD.width - 2 * MARGIN;
const FOOT = CARD.height - 64;

const NAME = { weight: 600, sizes: [[34, 1]], width: WIDTH } as const;
const HEADLINE = {
  weight: 600,
  sizes: [
    [76, 2],
    [64, 4],
    [54, 5],
  ],
  width: WIDTH,
} as const;
const DEK = { weight: 400, sizes: [[34, 3]], width: WIDTH } as const;
const LINE = { weight: 400, sizes: [[30, 1]], width: WIDTH } as const;

/** Draws a card as a PNG; null where its headline cannot be drawn, for no card is better than an empty one. */
export async function drawCard(text: CardText): Promise<Uint8Array | null> {
  const svg = await composeCard(text);
  return svg === null ? null : rasterize(svg, CARD.width);
}

/** Composes a card as SVG, its texts as outlines: like the head of a front page. */
export async function composeCard({ archive, headline, dek, foot }: CardText): Promise<string | null> {
  const name = archive === null ? null : await setText(archive, NAME);
  const head = await setText(headline, HEADLINE);
  const below = dek === null ? null : await setText(dek, DEK);
  const last = await setText(foot, LINE);
  if (!head) return null;
  const rule = archive === null ? 88 : 126;
  const top = drawLines(head, rule + 46, INK);
  const more =
    (head?.lines.length ?? 0) < 4 ? drawLines(below, top.end + 26, MUTED) : { markup: "", end: top.end };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<path fill="${PAPER}" d="M0 0H${CARD.width}V${CARD.height}H0z"/>`,
    drawLines(name, 62, INK).markup,
    `<path fill="${INK}" d="M${MARGIN} ${rule}h${WIDTH}v2H${MARGIN}zm0 5h${WIDTH}v2H${MARGIN}z"/>`,
    top.markup,
    more.end < FOOT - 40 ? more.markup : "",
    drawLines(last, FOOT - 34, MUTED).markup,
    "</svg>",
  ].join("");
}

/** Draws lines below a height and tells where they end. */
function drawLines(text: SetText | null, top: number, fill: string): { markup: string; end: number } {
  if (!text) return { markup: "", end: top };
  const { size, lines } = text;
  const leading = size * 1.14;
  const paths = lines.map((line, i) => line.draw(MARGIN, top + size * 0.86 + i * leading, size));
  return { markup: `<path fill="${fill}" d="${paths.join("")}"/>`, end: top + lines.length * leading };
}

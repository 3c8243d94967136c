import type { Page } from "playwright-core";

/**
 * Finds what is cut off or lies outside of the page: a page that scrolls sideways, words beyond its edge or beyond the edge
 * of a box that hides what it does not hold. What scrolls in a box of its own may be wider.
 */
export function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const faults: string[] = [];
    const tell = (node: Element) =>
      `${node.nodeName} ${node.id} ${node.getAttribute("class") ?? ""}: ${(node.textContent ?? "").trim().slice(0, 40)}`;
    const wide = document.documentElement.scrollWidth;
    if (wide > width) faults.push(`scrolls sideways: ${wide} of ${width}`);
    // The end of a trail says what the headline says.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (
        !parent ||
        !/\S/.test(text.nodeValue ?? "") ||
        parent.closest("svg, .unseen, script, style, option, .skip, .trail [aria-current]")
      )
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      let [left, right] = [0, width];
      let [top, bottom] = [-Infinity, Infinity];
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (/auto|scroll/.test(overflowX)) {
          [left, right, top, bottom] = [-Infinity, Infinity, -Infinity, Infinity];
          break;
        }
        const around = at.getBoundingClientRect();
        if (/hidden|clip/.test(overflowX))
          [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
        if (/hidden|clip/.test(overflowY))
          [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
      }
      // Letters may hang over their box by a pixel or two.
      if (box.left < left - 2 || box.right > right + 2 || box.top < top - 4 || box.bottom > bottom + 4)
        faults.push(`cut: ${tell(parent)}`);
    }
    return [...new Set(faults)].slice(0, 10);
  });
}

/** Spaces lines, letters and words as far apart as readers may ask for: WCAG 2.2, 1.4.12. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Finds what moves although its reader asked for less motion. */
export function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((node) =>
      ["", "::before", "::after"].flatMap((pseudo) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
          node,
          pseudo,
        );
        const moves =
          /[1-9]/.test(transitionDuration) || (animationName !== "none" && /[1-9]/.test(animationDuration));
        return moves || scrollBehavior === "smooth"
          ? [`${node.nodeName} ${node.id} ${node.getAttribute("class") ?? ""}`]
          : [];
      }),
    ),
  );
}

/**
 * Finds what cannot be told from its ground or its like: words of drawings below 4.5 : 1, links of drawings of which nothing
 * reaches 3 : 1, and the link to where one is that only a shadow marks, which forced colours take away.
 */
export function findUnseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const read = (colour: string): [number, number, number, number] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = "#000";
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const light = ([r, g, b]: readonly number[]) => {
      const [x, y, z] = [r, g, b].map((c = 0) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
    };
    const contrast = (a: readonly number[], b: readonly number[]) => {
      const [more, less] = [light(a), light(b)].toSorted((x, y) => y - x) as [number, number];
      return (more + 0.05) / (less + 0.05);
    };
    const ground = read(getComputedStyle(document.documentElement).backgroundColor);
    const reach = (node: Element) => {
      const style = getComputedStyle(node);
      const paints = [style.fill, parseFloat(style.strokeWidth) > 0 ? style.stroke : "none"].filter(
        (paint) => paint !== "none" && !paint.startsWith("url"),
      );
      return Math.max(
        0,
        ...paints
          .map(read)
          .filter(([, , , a]) => a > 0.2)
          .map((paint) => contrast(paint, ground)),
      );
    };
    const tell = (node: Element, found: number) =>
      `${node.nodeName} ${node.getAttribute("class") ?? ""} in ${node.closest("svg")?.getAttribute("class") ?? "svg"}: ${found.toFixed(1)}: ${(node.textContent ?? "").trim().slice(0, 30)}`;
    const seen = [...document.querySelectorAll("main svg *")].filter((node) => node.checkVisibility());
    const texts = seen
      .filter((node) => /^text$/i.test(node.nodeName))
      .map((node) => [node, reach(node), 4.5] as const);
    const links = seen
      .filter((node) => /^a$/i.test(node.nodeName))
      .map((node) => [node, Math.max(0, ...[...node.querySelectorAll("*")].map(reach)), 3] as const);
    const unmarked = [...document.querySelectorAll("a[aria-current]")].filter((node) => {
      const { textDecorationLine, outlineStyle, borderBottomStyle, borderInlineStartStyle } =
        getComputedStyle(node);
      return ![textDecorationLine, outlineStyle, borderBottomStyle, borderInlineStartStyle].some(
        (mark) => mark !== "none",
      );
    });
    return [
      ...[...texts, ...links]
        .filter(([, found, least]) => found < least)
        .map(([node, found]) => tell(node, found)),
      ...unmarked.map((node) => `marked by nothing: ${node.outerHTML.slice(0, 90)}`),
    ].slice(0, 8);
  });
}

/** Finds boxes that scroll and cannot be scrolled by keys: nothing in them takes the focus, nor do they. */
export function findUnreachable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter(
        (node) =>
          node.scrollWidth > node.clientWidth + 2 && /auto|scroll/.test(getComputedStyle(node).overflowX),
      )
      .filter(
        (node) =>
          !node.matches("[tabindex='0']") &&
          !node.querySelector("a[href], button, input, select, summary, [tabindex='0']"),
      )
      .map((node) => `scrolls by no key: ${node.outerHTML.slice(0, 120)}`),
  );
}

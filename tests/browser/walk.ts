import type { Page } from "playwright-core";

const FOCUSABLE =
  "a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, [tabindex='0']";

/** Tells what goes wrong for a reader who walks a page by its keys alone; at most so many steps, and some of them back again. */
export async function walk(page: Page, most = 60): Promise<string[]> {
  await page.evaluate((focusable) => {
    const state = { order: [] as Element[], faults: [] as string[], look };
    Object.assign(window, { walked: state });
    const tell = (node: Element) =>
      `${node.nodeName} ${node.id} ${(node.textContent ?? "").trim().slice(0, 40)}`;
    const isRinged = (node: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
      return (
        outlineStyle !== "none" && parseFloat(outlineWidth) >= 1.5 && !/, 0\)|transparent/.test(outlineColor)
      );
    };
    const looks = (node: Element) =>
      [...node.querySelectorAll("*")]
        .map((inner) => {
          const { stroke, strokeWidth, fill } = getComputedStyle(inner);
          return `${stroke} ${strokeWidth} ${fill}`;
        })
        .join();
    const usual = new Map([...document.querySelectorAll("svg a")].map((node) => [node, looks(node)]));
    const isCovered = (node: Element) => {
      const boxes = [...node.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const spots = boxes.flatMap(({ left, top, width, height }) =>
        [0.5, 0.05, 0.95].flatMap((x) =>
          [0.5, 0.05, 0.95].map((y) => [left + width * x, top + height * y] as const),
        ),
      );
      return !spots.some(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return (
          there !== null &&
          (node.contains(there) ||
            (there.contains(node) && !/fixed|sticky/.test(getComputedStyle(there).position)))
        );
      });
    };
    function look() {
      const node = document.activeElement;
      if (node && node !== document.body && isCovered(node)) state.faults.push(`covered: ${tell(node)}`);
    }
    document.addEventListener("focusin", ({ target }) => {
      const node = target as Element;
      state.order.push(node);
      if (node.matches(focusable) && !isRinged(node) && (usual.get(node) ?? "") === looks(node))
        state.faults.push(`no ring: ${tell(node)}`);
    });
  }, FOCUSABLE);
  // Scripts may have put the cursor into a box.
  await page.evaluate(() => document.querySelector("a")?.focus());
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    // Only now: a page scrolls to what has the focus after it has told so.
    await page.evaluate(() => (window as unknown as { walked: { look(): void } }).walked.look());
  }
  return page.evaluate(
    ([focusable, most]) => {
      const { order, faults } = (window as unknown as { walked: { order: Element[]; faults: string[] } })
        .walked;
      const reachable = [...document.querySelectorAll(focusable)].filter(
        (node) =>
          node.checkVisibility({ visibilityProperty: true }) &&
          !node.closest("[inert]") &&
          (node as HTMLElement).tabIndex >= 0,
      );
      const reached = new Set(order);
      const radios = (node: Element) => node instanceof HTMLInputElement && node.type === "radio";
      const missed = reachable.slice(0, most - 5).filter((node) => !reached.has(node) && !radios(node));
      return [
        ...new Set(faults),
        ...missed.map((node) => `not reached: ${node.outerHTML.slice(0, 100)}`),
      ].slice(0, 10);
    },
    [FOCUSABLE, most] as const,
  );
}

/** Moves the cursor through box, results and the button for more with the arrow keys; Escape goes back to the box, and then clears it. */
export function steer(
  event: KeyboardEvent,
  box: HTMLInputElement,
  stops: readonly HTMLElement[],
  clear: () => void,
): void {
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const inBox = document.activeElement === box;
  if ((at < 0 && !inBox) || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    if (inBox && step < 0) return;
    event.preventDefault();
    (stops[at + step] ?? (at + step < 0 ? box : stops[at]))?.focus();
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (inBox) clear();
    else box.focus();
  }
}

/** Keeps how far down a reader was when leaving the page; gives the function that leads back there, once. */
export function keepPlace(): () => void {
  const before = (history.state as { readonly y?: number } | null)?.y ?? 0;
  let restored = false;
  addEventListener("pagehide", () => history.replaceState({ y: scrollY }, ""));
  return () => {
    if (!restored && before) scrollTo(0, before);
    restored = true;
  };
}

// Has the text face ready before the first word is drawn: it has come with the style sheet, and this begins to unpack it.
void document.fonts.load('1em "Source Serif 4"');

// An address that leads into an article may show another view than the first: what stands below waits until it is there.
if (location.hash) {
  const { dataset } = document.documentElement;
  dataset["aimed"] = "";
  // The browser finds what the address means only as it draws the finished page.
  addEventListener("DOMContentLoaded", () =>
    requestAnimationFrame(() => requestAnimationFrame(() => delete dataset["aimed"])),
  );
}

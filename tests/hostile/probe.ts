import type { Browser } from "playwright-core";

/** Opens pages with their policy switched off, moves over them, and tells what ran that should not have. */
export async function findRunning(
  browser: Browser,
  root: string,
  paths: readonly string[],
): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("dialog", (dialog) => {
    faults.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(root) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`${page.url()}: asks for ${request.url()}`);
  });
  for (const path of paths) {
    await page.goto(root + path);
    if (path.startsWith("search"))
      await page.waitForFunction(
        "document.querySelector('#results li') || document.querySelector('[role=status]')?.textContent.trim()",
      );
    await page.mouse.move(300, 200);
    await page.mouse.move(400, 500);
    await page.keyboard.press("Tab");
    const pwned: unknown = await page.evaluate("globalThis.__pwned");
    if (pwned !== undefined) faults.push(`${path}: ${String(pwned)} ran`);
    if (!page.url().startsWith(root)) faults.push(`${path}: led to ${page.url()}`);
  }
  await context.close();
  return faults;
}

/** `npm run bench:figure`: what the figure weighs, and what one of its frames costs here. */
import { chromium } from "@playwright/test";
import { chromiumFlags, ensureChromium } from "../../tools/chromium.mjs";
import { LIMIT_BYTES, figureSizes, strays } from "./sizes.ts";
import type { BenchWindow } from "./window.ts";
import { OUT, buildSite, serveSite } from "./site.ts";

const ROUNDS = 30;

const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(38) : String(cell).padStart(12)))
    .join("");

await buildSite();
const sizes = await figureSizes(OUT);
console.log(row(["part", "bytes gzip"]));
for (const { name, bytes } of sizes) console.log(row([name, bytes]));
const together = sizes.slice(0, 3).reduce((sum, { bytes }) => sum + bytes, 0);
console.log(row(["all of it, with one body", together]));
const found = await strays(OUT);
if (found.length > 0) console.log(`Movement data is in the bundle: ${found.join(" ")}`);

const site = await serveSite();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: chromiumFlags,
});
console.log(`\n${row(["frame at 390 x 390, in ms", "pose", "whole"])}`);
for (const quality of ["low", "high"] as const) {
  const page = await browser.newPage({ viewport: { width: 422, height: 844 } });
  await page.addInitScript((wanted) => {
    document.addEventListener("readystatechange", () => {
      document.documentElement.dataset["figureQuality"] = wanted;
    });
  }, quality);
  await page.goto(`${site.url}?exercise=donkey-kick&frozen&bare`);
  await page.waitForSelector('canvas[data-painter="mesh"]');
  const cost = await page.evaluate(
    (rounds) => (window as unknown as BenchWindow).figureBench.measure(rounds),
    ROUNDS,
  );
  console.log(row([quality, cost.pose.toFixed(2), cost.whole.toFixed(1)]));
  await page.close();
}
const page = await browser.newPage({ viewport: { width: 422, height: 844 } });
console.log(`\n${row(["from opening to the picture, in ms", "any", "sculpted"])}`);
for (const visit of ["first of a page, files cached", "later ones"] as const) {
  if (visit === "first of a page, files cached") {
    // Once to fill the browser's cache.
    await page.goto(`${site.url}?exercise=donkey-kick&frozen&bare`);
    await page.waitForSelector('canvas[data-painter="mesh"]');
    await page.reload({ waitUntil: "commit" });
  } else {
    await page.waitForSelector('canvas[data-painter="mesh"]');
    await page.evaluate(() => {
      (window as unknown as BenchWindow).figureBench.setMounted(false);
    });
    await page.waitForSelector("canvas", { state: "detached" });
  }
  const [any, sculpted] = await page.evaluate(async (mount) => {
    const start = performance.now();
    if (mount) (window as unknown as BenchWindow).figureBench.setMounted(true);
    const when = async (selector: string): Promise<number> => {
      while (!document.querySelector(selector))
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      return performance.now() - start;
    };
    return [await when("canvas[data-painter]"), await when('canvas[data-painter="mesh"]')];
  }, visit === "later ones");
  console.log(row([visit, Math.round(any ?? 0), Math.round(sculpted ?? 0)]));
}
await page.close();
await browser.close();
await site.close();
if (together > LIMIT_BYTES || found.length > 0) process.exitCode = 1;

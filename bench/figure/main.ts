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
const together = (sizes[0]?.bytes ?? 0) + (sizes[2]?.bytes ?? 0);
console.log(row(["three.js chunk and one body", together]));
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
await browser.close();
await site.close();
if (together > LIMIT_BYTES || found.length > 0) process.exitCode = 1;

/**
 * Draws the mark into web/public as SVG and PNG. Run by hand after a change of the mark:
 *   node web/design/icons/make-icons.mjs
 * Chromium takes the pictures; `CHROMIUM` names another one than Debian's.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { mark } from "./mark.mjs";

const out = fileURLToPath(new URL("../../public/", import.meta.url));

const files = [
  { name: "icon-192.png", size: 192, form: { rounded: true, scale: 1.08 } },
  { name: "icon-512.png", size: 512, form: { rounded: true, scale: 1.08 } },
  { name: "icon-maskable-512.png", size: 512, form: { rounded: false, scale: 0.84 } },
  { name: "apple-touch-icon.png", size: 180, form: { rounded: false, scale: 1 } },
];

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const { name, size, form } of files) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark(form)}`,
  );
  await page.screenshot({ path: out + name, omitBackground: true });
  await page.close();
}
await browser.close();
await writeFile(`${out}icon.svg`, `${mark({ rounded: true, scale: 1.08 })}\n`);

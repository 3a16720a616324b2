/** `npm run figure:sculpt`: sculpts the six builds and writes them, with lighter twins, for the web. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { builds } from "./build.ts";
import { sculptFigure } from "./figure.ts";
import { writeGlb } from "./glb.ts";
import { simplifyFigure } from "./simplify.ts";

const FOLDER = new URL("../../../web/public/figure/", import.meta.url);
const QUALITIES = [
  { suffix: "", triangles: 6200 },
  { suffix: "-low", triangles: 2160 },
] as const;

const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(20) : String(cell).padStart(10)))
    .join("");

await mkdir(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
const started = performance.now();
console.log(row(["figure", "triangles", "vertices", "bytes", "gzip"]));
for (const build of builds) {
  if (wanted.length > 0 && !wanted.includes(build.name)) continue;
  const dense = sculptFigure(build);
  for (const { suffix, triangles } of QUALITIES) {
    const figure = await simplifyFigure(dense, triangles);
    const glb = await writeGlb(figure, build);
    const file = `${build.name}${suffix}`;
    await writeFile(fileURLToPath(new URL(`${file}.glb`, FOLDER)), glb);
    console.log(
      row([
        file,
        figure.triangles.length / 3,
        figure.positions.length / 3,
        glb.byteLength,
        gzipSync(glb, { level: 9 }).byteLength,
      ]),
    );
  }
}
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);

/**
 * Looks at the sculpture without a browser: every build asked for, in poses that are hard on a
 * skin, from several sides.
 *
 *   node -C source --import ./tools/typescript.mjs tools/figure/sculpt/look.ts \
 *     OUTPUT_FOLDER [build,build] [pose,pose] [yaw,yaw]
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { poses } from "./render/poses.ts";
import { renderFigure } from "./render/figure.ts";
import { aboveEachOther, besideEachOther } from "./render/image.ts";
import { loadFigure } from "./render/model.ts";
import { encodePng } from "./render/png.ts";

const FOLDER = new URL("../../../web/public/figure/", import.meta.url);
const [folder = "figure-look", names = "male-medium", wanted = "", yaws = "0,90,180,-145"] =
  process.argv.slice(2);

await mkdir(folder, { recursive: true });
for (const name of names.split(",")) {
  const figure = await loadFigure(await readFile(fileURLToPath(new URL(`${name}.glb`, FOLDER))));
  const chosen = Object.entries(poses).filter(
    ([pose]) => wanted === "" || wanted.split(",").includes(pose),
  );
  const rows = chosen.map(([, { pose, tint }]) =>
    besideEachOther(
      yaws.split(",").map((yaw) =>
        renderFigure({
          figure,
          pose,
          tint,
          view: { yaw: Number(yaw), pitch: 10 },
          size: { width: 380, height: 480 },
        }),
      ),
    ),
  );
  const file = join(folder, `${name}${wanted === "" ? "" : `-${wanted.replaceAll(",", "-")}`}.png`);
  await writeFile(file, encodePng(aboveEachOther(rows)));
  console.log(file);
}

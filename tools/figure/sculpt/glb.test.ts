import { bindPose, skinBoneNames, withAngles, zeroPose } from "@dorsal/core/motion";
import { beforeAll, describe, expect, test } from "vitest";
import { sculptFigure } from "./figure.ts";
import { readGlb, writeGlb } from "./glb.ts";
import { muscleIds } from "./muscle-map.ts";
import { renderFigure } from "./render/figure.ts";
import { loadFigure } from "./render/model.ts";
import type { FigureModel } from "./render/model.ts";
import { poseFigure } from "./render/posed.ts";
import { simplifyFigure } from "./simplify.ts";

const BUILD = { type: "male", weight: 0 } as const;
let glb: Uint8Array;
let model: FigureModel;

beforeAll(async () => {
  const figure = await simplifyFigure(sculptFigure(BUILD, { cell: 0.016, fine: 0.008 }), 2400);
  glb = await writeGlb(figure, BUILD);
  model = await loadFigure(glb);
});

describe("the file", () => {
  test("is a skinned glTF with the figure's own attributes", async () => {
    const root = (await readGlb(glb)).getRoot();
    const [primitive] = root.listMeshes()[0]?.listPrimitives() ?? [];
    expect(primitive?.listSemantics()).toEqual([
      "POSITION",
      "NORMAL",
      "JOINTS_0",
      "WEIGHTS_0",
      "_MUSCLE",
      "_MUSCLEWEIGHT",
      "_AO",
      "_CLOTHES",
    ]);
    expect(root.listExtensionsRequired().map(({ extensionName }) => extensionName)).toEqual([
      "EXT_meshopt_compression",
      "KHR_mesh_quantization",
    ]);
    const joints = root.listSkins()[0]?.listJoints() ?? [];
    expect(joints.map((joint) => joint.getName())).toEqual(skinBoneNames);
    expect(joints.every((joint) => joint.getRotation().join() === "0,0,0,1")).toBe(true);
  });

  test("says what it holds", () => {
    expect(model.extras).toEqual({
      mirror: true,
      muscles: muscleIds,
      height: 1.75,
      middle: [0, 0.875, 0],
      build: BUILD,
    });
  });
});

test("the bind pose leaves every vertex where it was", () => {
  const { positions } = poseFigure(model, bindPose());
  positions.forEach((value, index) => {
    expect(value).toBeCloseTo(model.positions[index] ?? 0, 4);
  });
});

test("the soles stand on the floor in the zero pose", () => {
  const { positions } = poseFigure(model, zeroPose());
  const lowest = positions.reduce(
    (least, value, index) => (index % 3 === 1 ? Math.min(least, value) : least),
    1,
  );
  expect(Math.abs(lowest)).toBeLessThan(0.012);
});

describe("a picture", () => {
  const size = { width: 40, height: 60 };
  const colours = (pixels: Uint8Array): Set<string> => {
    const found = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4)
      if (pixels[at + 3] === 255)
        found.add((pixels[at] ?? 0) > (pixels[at + 2] ?? 0) + 90 ? "coral" : "other");
    return found;
  };

  test("is empty at the corner and full in the middle", () => {
    const picture = renderFigure({
      figure: model,
      pose: withAngles(zeroPose(), { shoulderAbd: 10 }),
      view: { yaw: 180 },
      size,
      theme: {
        skin: "#cccccc",
        shorts: "#222222",
        top: "#222222",
        shoe: "#ffffff",
        sole: "#222222",
        hair: "#443322",
        primary: "#f0502d",
        secondary: "#f59a2e",
        background: null,
        shadow: 0,
      },
    });
    expect(picture.pixels[3]).toBe(0);
    expect(picture.pixels[(30 * size.width + 20) * 4 + 3]).toBe(255);
  });

  test("shows working muscles on the side that works", () => {
    const of = (tint: Record<string, number>) =>
      colours(
        renderFigure({ figure: model, pose: zeroPose(), tint, view: { yaw: 180 }, size }).pixels,
      );
    expect(of({})).not.toContain("coral");
    expect(of({ lats: 1 })).toContain("coral");
    expect(of({ latsL: 1 })).toContain("coral");
  });
});

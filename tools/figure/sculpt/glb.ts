/** Writes a half figure as standard glTF 2.0, and reads it, or an artist's whole figure, back. */
import { Document, NodeIO } from "@gltf-transform/core";
import type { Accessor } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import type { Build } from "./build.ts";
import type { HalfFigure } from "./figure.ts";
import { bindPose, skinBoneNames, skinBones } from "@dorsal/core/motion";
import { muscleIds } from "./muscle-map.ts";
import {
  MIDDLE,
  quantizeBytes,
  quantizeNormals,
  quantizePositions,
  quantizeWeights,
} from "./quantize.ts";

const HEIGHT_M = 1.75;

/** What the mesh says about itself beyond its vertices. */
export interface FigureExtras {
  /** Only the left half is stored; the right half is its mirror image. */
  readonly mirror?: boolean;
  /** What the indexes in `_MUSCLE` stand for. */
  readonly muscles: readonly string[];
  /** Metres. */
  readonly height: number;
  /** Added to POSITION gives metres; the inverse bind matrices do so. */
  readonly middle: readonly [number, number, number];
  readonly build: Build;
}

const createIO = async (): Promise<NodeIO> => {
  await MeshoptDecoder.ready;
  await MeshoptEncoder.ready;
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder, "meshopt.encoder": MeshoptEncoder });
};

type Values = Parameters<Accessor["setArray"]>[0];

const bytes = (list: Uint8Array) => Uint8Array.from(list);

const addMesh = (document: Document, figure: HalfFigure, extras: FigureExtras) => {
  const buffer = document.createBuffer();
  const accessor = (
    type: "SCALAR" | "VEC2" | "VEC3" | "VEC4",
    values: Values,
    normalized: boolean,
  ) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(values)
      .setNormalized(normalized)
      .setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setIndices(accessor("SCALAR", Uint16Array.from(figure.triangles), false))
    .setAttribute("POSITION", accessor("VEC3", quantizePositions(figure.positions), true))
    .setAttribute("NORMAL", accessor("VEC3", quantizeNormals(figure.normals), true))
    .setAttribute("JOINTS_0", accessor("VEC4", bytes(figure.joints), false))
    .setAttribute("WEIGHTS_0", accessor("VEC4", quantizeWeights(figure.weights), true))
    .setAttribute("_MUSCLE", accessor("VEC2", bytes(figure.muscles), false))
    .setAttribute("_MUSCLEWEIGHT", accessor("VEC2", quantizeBytes(figure.muscleWeights), true))
    .setAttribute("_AO", accessor("SCALAR", quantizeBytes(figure.ambient), true))
    .setAttribute("_CLOTHES", accessor("VEC4", bytes(figure.clothes), true))
    .setMaterial(document.createMaterial("figure").setRoughnessFactor(0.9).setMetallicFactor(0));
  return document
    .createMesh("figure")
    .addPrimitive(primitive)
    .setExtras({ ...extras });
};

/** Joints lie flat under the root: every skin bone's place in the world is computed, not inherited. */
const addSkin = (document: Document) => {
  const root = document.createNode("skeleton");
  const skin = document.createSkin("skin").setSkeleton(root);
  const inverse: number[] = [];
  const bones = skinBones(bindPose());
  skinBoneNames.forEach((name, index) => {
    const [x, y, z] = bones[index]?.pivot ?? [0, 0, 0];
    const joint = document.createNode(name).setTranslation([x, y, z]);
    root.addChild(joint);
    skin.addJoint(joint);
    inverse.push(
      1,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      1,
      0,
      MIDDLE[0] - x,
      MIDDLE[1] - y,
      MIDDLE[2] - z,
      1,
    );
  });
  const [buffer = document.createBuffer()] = document.getRoot().listBuffers();
  skin.setInverseBindMatrices(
    document
      .createAccessor()
      .setType("MAT4")
      .setArray(Float32Array.from(inverse))
      .setBuffer(buffer),
  );
  return { root, skin };
};

export const writeGlb = async (figure: HalfFigure, build: Build): Promise<Uint8Array> => {
  const document = new Document();
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  document.createExtension(KHRMeshQuantization).setRequired(true);
  const [x, y, z] = MIDDLE;
  const mesh = addMesh(document, figure, {
    mirror: true,
    muscles: muscleIds,
    height: HEIGHT_M,
    middle: [x, y, z],
    build: { type: build.type, weight: build.weight },
  });
  const { root, skin } = addSkin(document);
  const body = document.createNode("figure").setMesh(mesh).setSkin(skin);
  const scene = document.createScene("figure").addChild(root).addChild(body);
  document.getRoot().setDefaultScene(scene);
  const io = await createIO();
  return io.writeBinary(document);
};

export const readGlb = async (glb: Uint8Array): Promise<Document> => {
  const io = await createIO();
  return io.readBinary(glb);
};

/**
 * The look of the figure: one soft key light from beside the eye, light from the sky and the floor,
 * a rim against the page, one soft shadow. What is behind the figure shows through: the picture has
 * no edge on any page, and of the floor only its shadow is drawn.
 */
import {
  Color,
  DoubleSide,
  NormalBlending,
  ShaderMaterial,
  Vector2,
  Vector3,
  Matrix4,
} from "three";
import type { DepthTexture } from "three";
import { TINT_SLOTS } from "../tint.ts";
import type { Colour, Palette } from "../engine/types.ts";

const uniform = <Value>(value: Value): { value: Value } => ({ value });

/** Shared by every material: set once a picture. */
export const createLight = (shadow: DepthTexture) => ({
  keyDirection: uniform(new Vector3(0.5, 0.7, 0.5)),
  keyColour: uniform(new Color()),
  skyColour: uniform(new Color()),
  groundColour: uniform(new Color()),
  rimColour: uniform(new Color()),
  shadowColour: uniform(new Color()),
  poolColour: uniform(new Color()),
  shadowMatrix: uniform(new Matrix4()),
  shadowMap: uniform(shadow),
  shadowOn: uniform(1),
  shadowTexel: uniform(1 / 1024),
  centre: uniform(new Vector3()),
  reach: uniform(1.5),
  pictureSize: uniform(new Vector2(1, 1)),
});
export type Light = ReturnType<typeof createLight>;

const LIT = {
  light: {
    key: [0.74, 0.69, 0.62],
    sky: [0.56, 0.59, 0.62],
    ground: [0.34, 0.31, 0.27],
    rim: [0.1, 0.12, 0.14],
    shadow: [0.1, 0.13, 0.12],
    pool: [0, 0, 0],
  },
  dark: {
    key: [0.86, 0.82, 0.75],
    sky: [0.27, 0.33, 0.38],
    ground: [0.075, 0.085, 0.09],
    rim: [0.2, 0.26, 0.3],
    shadow: [0, 0, 0],
    pool: [0.03, 0.039, 0.037],
  },
} as const;

export const lightFor = (light: Light, { dark }: Palette): void => {
  const colours = dark ? LIT.dark : LIT.light;
  light.keyColour.value.fromArray(colours.key);
  light.skyColour.value.fromArray(colours.sky);
  light.groundColour.value.fromArray(colours.ground);
  light.rimColour.value.fromArray(colours.rim);
  light.shadowColour.value.fromArray(colours.shadow);
  light.poolColour.value.fromArray(colours.pool);
};

/** As a screen shows it to how much light it is. */
const linear = (into: Color, [red, green, blue]: Colour): Color =>
  into.setRGB(red ** 2.2, green ** 2.2, blue ** 2.2);

const SHADING = /* glsl */ `
uniform vec3 keyDirection, keyColour, skyColour, groundColour, rimColour;
uniform sampler2DShadow shadowMap;
uniform float shadowOn, shadowTexel;
varying vec3 vNormalWorld, vPlace;
varying vec3 vShadow;

float keyLight(float spread) {
  vec3 at = vShadow;
  if (shadowOn < 0.5 || any(greaterThan(abs(at - 0.5), vec3(0.498)))) return 1.0;
  float turn = 6.2832 * fract(52.98 * fract(dot(gl_FragCoord.xy, vec2(0.0671, 0.00584))));
  vec2 way = vec2(cos(turn), sin(turn)) * shadowTexel * spread;
  float sum = 0.0;
  for (int tap = 0; tap < 9; tap++) {
    float radius = sqrt((float(tap) + 0.5) / 9.0);
    sum += texture(shadowMap, vec3(at.xy + way * radius, at.z));
    way = vec2(-0.7374 * way.x - 0.6755 * way.y, 0.6755 * way.x - 0.7374 * way.y);
  }
  return sum / 9.0;
}

vec3 shaded(vec3 colour, vec3 normal, float open, float gloss, float soft, float rim) {
  vec3 view = normalize(cameraPosition - vPlace);
  float facing = dot(normal, keyDirection);
  float lit = max(0.0, (facing + soft) / (1.0 + soft));
  float key = lit > 0.0 ? lit * keyLight(2.2) : 0.0;
  vec3 around = mix(groundColour, skyColour, normal.y * 0.5 + 0.5) * mix(0.42, 1.0, open);
  float edge = pow(1.0 - max(0.0, dot(normal, view)), 3.0);
  float shine = pow(max(0.0, dot(normal, normalize(keyDirection + view))), 32.0);
  // Light that has gone through skin is warm where it fades.
  vec3 warm = mix(vec3(1.0, 0.86, 0.78), vec3(1.0), smoothstep(0.0, 0.45, lit));
  vec3 result = colour * (around + keyColour * key * mix(vec3(1.0), warm, soft * 3.0));
  return result + keyColour * shine * gloss * key + rimColour * edge * rim * (0.35 + 0.65 * open);
}

vec4 shown(vec3 colour, float alpha) {
  return vec4(pow(max(colour, 0.0), vec3(1.0 / 2.2)) * alpha, alpha);
}
`;

const PLACING = /* glsl */ `
uniform mat4 shadowMatrix;
varying vec3 vNormalWorld, vPlace, vShadow;
vec4 place(vec3 local, vec3 normal) {
  vec4 world = modelMatrix * vec4(local, 1.0);
  vNormalWorld = normal;
  vPlace = world.xyz;
  // Pushed off the surface, so that nothing shades itself.
  vShadow = (shadowMatrix * vec4(world.xyz + normalize(normal) * 0.014, 1.0)).xyz;
  return projectionMatrix * viewMatrix * world;
}
`;

const SKINNED = /* glsl */ `
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <skinning_vertex>
`;

/** Colours of the figure that belong to no token. */
const CLOTHES = {
  light: { shorts: "#2c373c", top: "#2c373c", shoe: "#f1f1ec", sole: "#39454a", hair: "#4b3f38" },
  dark: { shorts: "#3a4950", top: "#3a4950", shoe: "#d5d9d3", sole: "#56636a", hair: "#3d3734" },
} as const;

export const createBodyMaterial = (light: Light) => {
  const colours = {
    skin: uniform(new Color()),
    primary: uniform(new Color()),
    secondary: uniform(new Color()),
    shorts: uniform(new Color()),
    top: uniform(new Color()),
    shoe: uniform(new Color()),
    sole: uniform(new Color()),
    hair: uniform(new Color()),
  };
  const tints = uniform(new Float32Array(TINT_SLOTS * 3));
  const material = new ShaderMaterial({
    uniforms: { ...light, ...colours, tints },
    vertexShader: /* glsl */ `
#include <common>
#include <skinning_pars_vertex>
${PLACING}
attribute vec3 zero;
attribute vec2 slots, slotWeights;
attribute float openness;
attribute vec4 clothes;
uniform vec3 tints[${TINT_SLOTS}];
varying vec3 vZero, vTint;
varying vec4 vClothes;
varying float vOpen, vRegion;
void main() {
  vec3 transformed = position;
  vec3 objectNormal = normal;
  ${SKINNED}
  vZero = zero;
  vOpen = openness;
  vClothes = clothes;
  vec3 first = tints[int(slots.x)];
  vec3 second = tints[int(slots.y)];
  vTint = first * slotWeights.x + second * slotWeights.y;
  vec2 coloured = vec2(max(first.x, first.y), max(second.x, second.y));
  vRegion = dot(step(vec2(0.01), coloured), slotWeights);
  gl_Position = place(transformed, objectNormal);
}`,
    fragmentShader: /* glsl */ `
${SHADING}
uniform vec3 skin, primary, secondary, shorts, top, shoe, sole, hair;
varying vec3 vZero, vTint;
varying vec4 vClothes;
varying float vOpen, vRegion;
float within(float edge) {
  float wide = max(fwidth(edge), 0.002);
  return smoothstep(-wide, wide, edge);
}
void main() {
  vec3 normal = normalize(vNormalWorld);
  float isShorts = within(vClothes.x);
  float isTop = within(vClothes.y);
  float isShoe = within(vClothes.z);
  float isDark = within(vClothes.w);
  float isHead = step(1.0, vZero.y);
  float fabric = max(isShorts, isTop);
  vec3 colour = mix(skin, shorts, isShorts);
  colour = mix(colour, top, isTop);
  colour = mix(colour, shoe, isShoe);
  colour = mix(colour, isHead > 0.5 ? hair : sole, isDark);
  // A hem: a thin darker line where cloth begins.
  float hem = 1.0 - smoothstep(0.02, 0.09, min(abs(vClothes.x), abs(vClothes.y)));
  colour *= 1.0 - 0.22 * hem * fabric;

  // Where a coloured muscle ends is one thing, how strong its colour is another.
  float covered = smoothstep(0.34, 0.5, vRegion);
  vec2 level = vTint.xy / max(vRegion, 0.001);
  float full = smoothstep(0.2, 0.8, level.x) * covered;
  float some = smoothstep(0.1, 0.7, level.y) * covered;
  // Stripes stand still on the body, and melt into one tone where they get too fine to see.
  float across = (abs(vZero.x) + vZero.y + vZero.z * 0.8) / 0.02;
  float fine = fwidth(across);
  float stripe = smoothstep(0.5 - fine, 0.5 + fine, abs(fract(across) - 0.5) * 2.0 + 0.08);
  stripe = mix(stripe, 0.55, smoothstep(0.35, 0.8, fine));
  vec3 under = mix(mix(colour, skin, 0.62), secondary, 0.3);
  colour = mix(colour, mix(under, secondary, stripe), some * 0.96);
  colour = mix(colour, primary, full * 0.96);
  float outline = (1.0 - smoothstep(0.0, 0.12, abs(vRegion - 0.42))) * max(level.x, level.y);
  colour *= 1.0 - 0.2 * outline;
  float picked = smoothstep(0.3, 0.5, vTint.z);
  float ring = picked * (1.0 - smoothstep(0.5, 0.8, vTint.z));
  colour = mix(colour, colour * 1.25 + 0.05, picked);
  colour *= 1.0 - 0.75 * ring;

  float gloss = mix(0.07, 0.03, max(fabric, isDark));
  float soft = mix(0.16, 0.04, max(fabric, max(isShoe, isDark)));
  float open = vOpen * vOpen * 0.55 + vOpen * 0.45;
  colour *= mix(0.8, 1.0, open);
  gl_FragColor = shown(shaded(colour, normal, open, gloss, soft, 1.0), 1.0);
}`,
  });
  return {
    material,
    setColours: ({ dark, ...tokens }: Palette): void => {
      linear(colours.skin.value, tokens.skin);
      linear(colours.primary.value, tokens.primary);
      linear(colours.secondary.value, tokens.secondary);
      const own = dark ? CLOTHES.dark : CLOTHES.light;
      for (const part of ["shorts", "top", "shoe", "sole", "hair"] as const)
        colours[part].value.set(own[part]);
    },
    setTint: (tint: Float32Array): void => {
      tints.value = tint as Float32Array<ArrayBuffer>;
    },
  };
};

export const createPropMaterial = (light: Light, alpha: number) => {
  const colour = uniform(new Color());
  const gloss = uniform(0.1);
  const material = new ShaderMaterial({
    uniforms: { ...light, colour, gloss },
    vertexShader: /* glsl */ `
${PLACING}
void main() {
  gl_Position = place(position, normalize(mat3(modelMatrix) * normal));
}`,
    fragmentShader: /* glsl */ `
${SHADING}
uniform vec3 colour;
uniform float gloss;
void main() {
  vec3 normal = normalize(vNormalWorld) * (gl_FrontFacing ? 1.0 : -1.0);
  gl_FragColor = shown(shaded(colour, normal, 1.0, gloss, 0.0, min(0.5, gloss * 4.0)), ${alpha.toFixed(2)});
}`,
    side: DoubleSide,
    ...(alpha < 1
      ? { transparent: true, premultipliedAlpha: true, depthWrite: false, blending: NormalBlending }
      : {}),
  });
  return { material, colour: colour.value, gloss };
};

/** The page lies on the floor: what is drawn is how much darker it is, or a pool of light. */
export const createFloorMaterial = (light: Light): ShaderMaterial =>
  new ShaderMaterial({
    uniforms: { ...light },
    vertexShader: /* glsl */ `
${PLACING}
void main() { gl_Position = place(position, vec3(0.0, 1.0, 0.0)); }`,
    fragmentShader: /* glsl */ `
${SHADING}
uniform vec3 shadowColour, poolColour, centre;
uniform float reach;
uniform vec2 pictureSize;
void main() {
  float away = length(vPlace.xz - centre.xz) / reach;
  // Nothing reaches the edge of the picture: the page goes on there.
  vec2 inward = min(gl_FragCoord.xy, pictureSize - gl_FragCoord.xy) / pictureSize;
  float inside = smoothstep(0.0, 0.1, min(inward.x, inward.y));
  float fade = (1.0 - smoothstep(0.62, 1.0, away)) * inside;
  float dark = (1.0 - keyLight(6.5)) * fade * 0.38;
  // So few steps of grey would show as rings: noise of one step hides them.
  float noise = fract(52.98 * fract(dot(gl_FragCoord.xy, vec2(0.0671, 0.00584)))) - 0.5;
  float glow = (1.0 - smoothstep(0.0, 1.0, away)) * inside;
  vec3 pool = max(vec3(0.0), poolColour * glow + noise / 255.0 * step(0.001, poolColour.g) * glow);
  gl_FragColor = vec4(pow(shadowColour, vec3(1.0 / 2.2)) * dark + pool * (1.0 - dark), dark);
}`,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
  });

/** Only how far things are from the light. */
export const createDepthMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: /* glsl */ `
#include <common>
#include <skinning_pars_vertex>
void main() {
  vec3 transformed = position;
  vec3 objectNormal = normal;
  ${SKINNED}
  gl_Position = projectionMatrix * modelViewMatrix * vec4(transformed, 1.0);
}`,
    fragmentShader: "void main() { gl_FragColor = vec4(1.0); }",
    side: DoubleSide,
  });

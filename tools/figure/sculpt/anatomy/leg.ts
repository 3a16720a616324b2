/** Thigh, shin and shoe of the left side. */
import type { Proportions } from "../build.ts";
import type { Sculptor } from "../shapes.ts";

export const sculptLeg = (sculptor: Sculptor, p: Proportions): void => {
  sculptor.stretched({ x: p.thigh, z: p.thigh, about: [0.088, 0.7, 0] }, () => {
    sculptThigh(sculptor, p);
  });
  sculptor.stretched({ x: p.shin, z: p.shin, about: [0.087, 0.3, -0.01] }, () => {
    sculptShin(sculptor);
  });
  sculptor.stretched({ x: p.foot, z: p.foot, about: [0.09, 0, 0.04] }, () => {
    sculptShoe(sculptor);
  });
};

const sculptThigh = (sculptor: Sculptor, { soft }: Proportions): void => {
  sculptor.capsule("thigh", [0.09, 0.9, -0.002], [0.086, 0.52, 0], [0.075, 0.047], { blend: 0.03 });
  sculptor.ellipsoid("thigh", [0.124, 0.69, 0.02], [0.035, 0.17, 0.048], {
    muscle: "quads",
    turn: [0, 0, 3],
  });
  sculptor.ellipsoid("thigh", [0.094, 0.72, 0.046], [0.038, 0.175, 0.036], {
    muscle: "quads",
    turn: [3, 0, 1],
  });
  sculptor.ellipsoid("thigh", [0.063, 0.6, 0.028], [0.029, 0.085, 0.034], {
    blend: 0.022,
    muscle: "quads",
    turn: [0, 0, -6],
  });
  sculptor.ellipsoid("thigh", [0.107, 0.69, -0.042], [0.037, 0.17, 0.039], {
    muscle: "hamstrings",
  });
  sculptor.ellipsoid("thigh", [0.069, 0.68, -0.04], [0.035, 0.17, 0.037], { muscle: "hamstrings" });
  sculptor.ellipsoid("thigh", [0.053, 0.79, 0.004], [0.035, 0.125, 0.052], {
    blend: 0.028,
    muscle: "adductors",
    turn: [0, 0, -4],
  });
  if (soft > 0) {
    sculptor.ellipsoid("thigh", [0.118, 0.82, -0.008], [0.044 + 0.006 * soft, 0.11, 0.06], {
      blend: 0.04,
    });
    sculptor.ellipsoid("thigh", [0.058, 0.8, -0.002], [0.036, 0.1, 0.056 + 0.006 * soft], {
      blend: 0.035,
      muscle: "adductors",
    });
    sculptor.ellipsoid("thigh", [0.066, 0.56, 0.012], [0.028, 0.05, 0.032], { blend: 0.03 });
  }
};

const sculptShin = (sculptor: Sculptor): void => {
  sculptor.ellipsoid("shin", [0.086, 0.512, 0.034], [0.03, 0.036, 0.02], { blend: 0.018 });
  sculptor.capsule("shin", [0.086, 0.5, 0.02], [0.086, 0.455, 0.027], [0.033, 0.022], {
    blend: 0.022,
  });
  sculptor.capsule("shin", [0.086, 0.5, 0], [0.086, 0.09, -0.012], [0.046, 0.031], { blend: 0.03 });
  sculptor.ellipsoid("shin", [0.065, 0.385, -0.034], [0.032, 0.098, 0.035], {
    muscle: "calves",
    turn: [0, 0, -2],
  });
  sculptor.ellipsoid("shin", [0.104, 0.395, -0.032], [0.03, 0.092, 0.033], { muscle: "calves" });
  sculptor.ellipsoid("shin", [0.085, 0.27, -0.027], [0.033, 0.1, 0.029], {
    blend: 0.022,
    muscle: "calves",
  });
  sculptor.ellipsoid("shin", [0.099, 0.36, 0.012], [0.026, 0.135, 0.026], { blend: 0.022 });
  sculptor.capsule("shin", [0.086, 0.2, -0.034], [0.086, 0.07, -0.046], [0.018, 0.016]);
};

/** A low training shoe: its sole is flat on the floor, a little longer than the foot in it. */
const sculptShoe = (sculptor: Sculptor): void => {
  sculptor.ellipsoid("foot", [0.108, 0.088, -0.012], [0.013, 0.016, 0.016], { blend: 0.016 });
  sculptor.ellipsoid("foot", [0.065, 0.094, -0.01], [0.013, 0.017, 0.016], { blend: 0.016 });
  sculptor.ellipsoid("foot", [0.086, 0.034, -0.034], [0.037, 0.046, 0.04]);
  sculptor.capsule("foot", [0.086, 0.07, -0.004], [0.092, 0.044, 0.07], [0.039, 0.031], {
    blend: 0.025,
  });
  sculptor.capsule("foot", [0.086, 0.022, -0.022], [0.094, 0.02, 0.1], [0.034, 0.038]);
  sculptor.ellipsoid("foot", [0.095, 0.018, 0.105], [0.047, 0.034, 0.05]);
  sculptor.ellipsoid("toes", [0.096, 0.014, 0.152], [0.043, 0.034, 0.048]);
};

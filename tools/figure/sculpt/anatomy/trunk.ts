/** The trunk: rib cage, waist and pelvis, and the muscles over them. */
import type { Proportions } from "../build.ts";
import type { Sculptor } from "../shapes.ts";

/** The stretch of each part of the trunk; muscles are made inside the part they lie on. */
const chest = ({ chestWidth, chestDepth }: Proportions) => ({ x: chestWidth, z: chestDepth });
const waist = ({ waistWidth, waistDepth }: Proportions) => ({ x: waistWidth, z: waistDepth });
const hips = ({ hipWidth, hipDepth }: Proportions) => ({ x: hipWidth, z: hipDepth });

export const sculptTrunkMiddle = (sculptor: Sculptor, p: Proportions): void => {
  sculptor.stretched(chest(p), () => {
    sculptor.ellipsoid("thoraxLower", [0, 1.235, -0.008], [0.138, 0.155, 0.098], { blend: 0.04 });
    sculptor.ellipsoid("thoraxUpper", [0, 1.345, -0.018], [0.15, 0.12, 0.1], { blend: 0.04 });
    sculptor.ellipsoid("thoraxUpper", [0, 1.41, -0.03], [0.152, 0.055, 0.064], { blend: 0.045 });
  });
  sculptor.stretched(waist(p), () => {
    sculptor.ellipsoid("lumbarUpper", [0, 1.1, -0.002], [0.125, 0.125, 0.09], { blend: 0.04 });
  });
  sculptor.stretched(hips(p), () => {
    sculptor.ellipsoid("lumbarLower", [0, 1.03, -0.004], [0.135, 0.09, 0.092], { blend: 0.04 });
    sculptor.ellipsoid("pelvis", [0, 0.945, -0.006], [0.152, 0.1, 0.096], { blend: 0.04 });
    sculptor.ellipsoid("pelvis", [0, 0.872, -0.004], [0.05, 0.045, 0.075], { blend: 0.035 });
  });
  sculptor.capsule("neck", [0, 1.45, -0.04], [0, 1.59, -0.012], [0.062 * p.neck, 0.054 * p.neck], {
    blend: 0.045,
  });
};

export const sculptTrunkSide = (sculptor: Sculptor, p: Proportions): void => {
  sculptor.stretched(chest(p), () => {
    frontOfChest(sculptor, p);
    upperBack(sculptor);
  });
  sculptor.stretched(waist(p), () => {
    waistMuscles(sculptor);
  });
  sculptor.stretched(hips(p), () => {
    hipMuscles(sculptor);
    paintBelly(sculptor, p);
  });
  neckMuscles(sculptor, p);
};

const frontOfChest = (sculptor: Sculptor, p: Proportions): void => {
  const muscle = "chest";
  const flat = p.female ? 0.8 : 1;
  sculptor.sheet(
    "thoraxUpper",
    [0.024, 1.385, 0.05],
    [0.03, 1.285, 0.062],
    [0.145, 1.375, 0.022],
    0.025 * flat,
    { blend: 0.03, muscle },
  );
  sculptor.sheet(
    "thoraxUpper",
    [0.024, 1.42, 0.03],
    [0.03, 1.37, 0.05],
    [0.15, 1.405, 0.01],
    0.021,
    { blend: 0.03, muscle },
  );
  if (p.female) {
    sculptor.ellipsoid("thoraxUpper", [0.076, 1.292, 0.072], [0.06, 0.058, 0.05], {
      blend: 0.035,
      muscle,
      turn: [-8, 18, 0],
    });
  } else {
    sculptor.ellipsoid("thoraxUpper", [0.083, 1.305, 0.06], [0.064, 0.048, 0.03], {
      blend: 0.03,
      muscle,
      turn: [0, 28, -12],
    });
  }
  sculptor.capsule("clavicle", [0.025, 1.436, 0.04], [0.16, 1.45, -0.008], [0.011, 0.012], {
    blend: 0.025,
  });
  sculptor.capsule("thoraxLower", [0.122, 1.3, 0.016], [0.1, 1.2, 0.03], [0.016, 0.012], {
    blend: 0.04,
    muscle: "serratus",
  });
  sculptor.sheet(
    "thoraxLower",
    [0.134, 1.3, -0.002],
    [0.108, 1.28, 0.05],
    [0.116, 1.205, 0.032],
    0.006,
    {
      muscle: "serratus",
      paint: true,
    },
  );
};

const upperBack = (sculptor: Sculptor): void => {
  sculptor.sheet(
    "thoraxLower",
    [0.05, 1.09, -0.06],
    [0.052, 1.27, -0.08],
    [0.135, 1.285, -0.046],
    0.022,
    { blend: 0.03, muscle: "lats" },
  );
  sculptor.sheet(
    "thoraxLower",
    [0.085, 1.16, -0.056],
    [0.125, 1.3, -0.046],
    [0.15, 1.345, -0.034],
    0.022,
    { blend: 0.035, muscle: "lats" },
  );
  sculptor.capsule("clavicle", [0.108, 1.325, -0.082], [0.156, 1.362, -0.044], [0.02, 0.02], {
    blend: 0.025,
    muscle: "teres_major",
  });
  sculptor.capsule("thoraxLower", [0.036, 1.19, -0.085], [0.03, 1.3, -0.098], [0.023, 0.018], {
    muscle: "erectors_thoracic",
  });
  sculptor.sheet(
    "thoraxUpper",
    [0.014, 1.365, -0.1],
    [0.012, 1.455, -0.08],
    [0.135, 1.432, -0.06],
    0.022,
    { blend: 0.025, muscle: "traps_mid" },
  );
  sculptor.sheet(
    "thoraxLower",
    [0.013, 1.215, -0.096],
    [0.014, 1.36, -0.104],
    [0.085, 1.39, -0.09],
    0.014,
    { muscle: "traps_lower" },
  );
  sculptor.sheet(
    "thoraxUpper",
    [0.046, 1.385, -0.095],
    [0.082, 1.385, -0.092],
    [0.074, 1.31, -0.097],
    0.014,
    { blend: 0.018, muscle: "rhomboids" },
  );
  sculptor.sheet(
    "clavicle",
    [0.09, 1.388, -0.086],
    [0.09, 1.33, -0.09],
    [0.152, 1.388, -0.052],
    0.02,
    { blend: 0.022, muscle: "rotator_cuff" },
  );
};

const waistMuscles = (sculptor: Sculptor): void => {
  for (const y of [1.225, 1.152, 1.08])
    sculptor.ellipsoid("lumbarUpper", [0.034, y, 0.065], [0.034, 0.038, 0.021], {
      blend: 0.016,
      muscle: "abs",
    });
  sculptor.ellipsoid("lumbarUpper", [0.1, 1.085, 0.008], [0.033, 0.105, 0.064], {
    blend: 0.03,
    muscle: "obliques",
    turn: [0, 0, -4],
  });
  sculptor.capsule("lumbarUpper", [0.037, 1.08, -0.073], [0.036, 1.2, -0.081], [0.031, 0.025], {
    blend: 0.022,
    muscle: "erectors_lumbar",
  });
  sculptor.capsule("lumbarLower", [0.037, 0.985, -0.072], [0.038, 1.09, -0.074], [0.028, 0.031], {
    blend: 0.022,
    muscle: "erectors_lumbar",
  });
  sculptor.capsule("lumbarLower", [0.012, 0.975, -0.092], [0.012, 1.13, -0.088], [0.01, 0.009], {
    muscle: "multifidus",
    paint: true,
  });
  sculptor.sheet(
    "lumbarUpper",
    [0.06, 1.19, -0.078],
    [0.056, 1.09, -0.078],
    [0.112, 1.21, -0.052],
    0.01,
    { muscle: "lats", paint: true },
  );
  sculptor.capsule("lumbarUpper", [0.082, 1.03, -0.068], [0.085, 1.125, -0.066], [0.014, 0.013], {
    muscle: "ql",
    paint: true,
  });
};

/** The muscles of the belly, painted on where its skin is: a heavy belly lies well before them. */
const paintBelly = (sculptor: Sculptor, { soft, female }: Proportions): void => {
  const before = soft * (female ? 0.026 : 0.04);
  sculptor.sheet(
    "lumbarLower",
    [0.012, 1.035, 0.088 + before],
    [0.085, 1.012, 0.07 + before],
    [0.012, 0.965, 0.09 + before * 0.7],
    0.008,
    { muscle: "deep_core", paint: true },
  );
  if (soft > 0)
    sculptor.capsule(
      "lumbarUpper",
      [0.032, 1.2, 0.084 + before * 0.6],
      [0.034, 1.05, 0.088 + before],
      [0.016, 0.018],
      { muscle: "abs", paint: true },
    );
};

const hipMuscles = (sculptor: Sculptor): void => {
  sculptor.ellipsoid("lumbarLower", [0.03, 0.99, 0.064], [0.036, 0.065, 0.024], { blend: 0.02 });
  sculptor.ellipsoid("lumbarLower", [0.112, 1.0, 0.012], [0.034, 0.055, 0.062], {
    blend: 0.03,
    muscle: "obliques",
  });
  sculptor.ellipsoid("pelvis", [0.078, 0.902, -0.056], [0.078, 0.084, 0.064], {
    blend: 0.025,
    muscle: "glute_max",
    turn: [0, 0, 18],
  });
  sculptor.ellipsoid("thigh", [0.1, 0.868, -0.042], [0.068, 0.07, 0.06], {
    blend: 0.035,
    muscle: "glute_max",
  });
  sculptor.ellipsoid("pelvis", [0.124, 0.972, -0.014], [0.034, 0.06, 0.062], {
    blend: 0.03,
    muscle: "glute_med",
    turn: [0, 0, -8],
  });
  sculptor.ellipsoid("thigh", [0.136, 0.9, 0], [0.028, 0.065, 0.05], {
    blend: 0.035,
    muscle: "glute_med",
  });
  sculptor.capsule("pelvis", [0.05, 0.955, 0.056], [0.078, 0.9, 0.058], [0.03, 0.036], {
    blend: 0.03,
  });
  sculptor.capsule("pelvis", [0.1, 0.955, 0.075], [0.082, 0.895, 0.092], [0.018, 0.016], {
    muscle: "hip_flexors",
    paint: true,
  });
};

const neckMuscles = (sculptor: Sculptor, { neck, chestWidth }: Proportions): void => {
  sculptor.sheet(
    "neck",
    [0.014, 1.54, -0.046 * neck],
    [0.02, 1.45, -0.062],
    [0.142 * chestWidth, 1.45, -0.03],
    0.023 * neck,
    { blend: 0.04, muscle: "traps_upper" },
  );
  sculptor.capsule(
    "neck",
    [0.018, 1.44, 0.03],
    [0.056 * neck, 1.6, -0.012],
    [0.0115 * neck, 0.013],
    { muscle: "neck" },
  );
  sculptor.capsule("neck", [0.012, 1.46, 0.012], [0.022, 1.54, 0.028], [0.01, 0.01], {
    muscle: "neck",
    paint: true,
  });
};

/** What a heavier body carries on the trunk; grows with `soft`. */
export const sculptTrunkSoft = (sculptor: Sculptor, p: Proportions): void => {
  const s = p.soft;
  if (s <= 0) return;
  const belly = p.female ? 0.85 : 1.1;
  sculptor.stretched(waist(p), () => {
    sculptor.ellipsoid("lumbarLower", [0.03, 1.035, 0.03], [0.09, 0.1, 0.062 + 0.022 * s * belly], {
      blend: 0.05,
    });
    sculptor.ellipsoid("lumbarLower", [0.098, 1.035, -0.016], [0.036 + 0.012 * s, 0.055, 0.06], {
      blend: 0.045,
    });
    sculptor.capsule(
      "lumbarUpper",
      [0.045, 1.12, -0.066],
      [0.095, 1.135, -0.045],
      [0.026 * s + 0.008, 0.026 * s + 0.006],
      { blend: 0.035 },
    );
  });
  sculptor.stretched(chest(p), () => {
    sculptor.capsule(
      "thoraxLower",
      [0.04, 1.265, -0.078],
      [0.112, 1.262, -0.048],
      [0.022 * s + 0.012, 0.022 * s + 0.014],
      { blend: 0.035 },
    );
    sculptor.ellipsoid("thoraxLower", [0.122, 1.27, 0], [0.028, 0.04, 0.045], { blend: 0.04 });
    if (!p.female)
      sculptor.ellipsoid("thoraxUpper", [0.078, 1.288, 0.066], [0.056, 0.042, 0.034 + 0.004 * s], {
        blend: 0.035,
      });
  });
  sculptor.stretched(hips(p), () => {
    sculptor.ellipsoid("pelvis", [0.135, 0.93, -0.012], [0.03 + 0.006 * s, 0.065, 0.06], {
      blend: 0.045,
    });
  });
};

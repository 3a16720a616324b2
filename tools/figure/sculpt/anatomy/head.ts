/** The head: a calm face that says no more than which way it looks, and hair. */
import type { Proportions } from "../build.ts";
import type { Sculptor, Stretch } from "../shapes.ts";

const faceOf = ({ face }: Proportions): Stretch => ({
  x: face,
  z: 0.5 + face / 2,
  about: [0, 1.65, 0],
});

export const sculptHeadMiddle = (sculptor: Sculptor, p: Proportions): void => {
  sculptor.stretched(faceOf(p), () => {
    sculptor.ellipsoid("head", [0, 1.668, -0.01], [0.072, 0.082, 0.09], { blend: 0.03 });
    sculptor.ellipsoid("head", [0, 1.62, 0.024], [p.female ? 0.049 : 0.053, 0.066, 0.06], {
      blend: 0.035,
    });
    sculptor.ellipsoid("head", [0, 1.635, -0.05], [0.056, 0.066, 0.048], { blend: 0.035 });
    sculptor.ellipsoid("head", [0, 1.566, 0.062], [p.female ? 0.02 : 0.027, 0.018, 0.019], {
      blend: 0.028,
    });
    // The bridge of the nose, then its tip.
    sculptor.capsule("head", [0, 1.662, 0.083], [0, 1.626, 0.098], [0.0055, 0.0085], {
      blend: 0.014,
    });
    sculptor.ellipsoid("head", [0, 1.6215, 0.096], [0.0075, 0.0065, 0.009], { blend: 0.01 });
    // Lips, the lower one fuller.
    sculptor.ellipsoid("head", [0, 1.5965, 0.0725], [0.021, 0.0062, 0.0125], { blend: 0.006 });
    sculptor.ellipsoid("head", [0, 1.587, 0.071], [0.0175, 0.0072, 0.0125], { blend: 0.006 });
  });
  sculptHair(sculptor, p);
};

export const sculptHeadSide = (sculptor: Sculptor, p: Proportions): void => {
  sculptor.stretched(faceOf(p), () => {
    // Brow and cheek leave a hollow between them for the closed lid.
    sculptor.capsule(
      "head",
      [0.014, 1.674, 0.073],
      [0.045, 1.675, 0.055],
      [p.female ? 0.007 : 0.0085, 0.007],
      { blend: 0.03 },
    );
    sculptor.ellipsoid("head", [0.036, 1.633, 0.054], [0.018, 0.016, 0.016], { blend: 0.035 });
    sculptor.ellipsoid("head", [0.03, 1.653, 0.06], [0.013, 0.01, 0.0105], { blend: 0.01 });
    sculptor.ellipsoid("head", [0.0072, 1.619, 0.088], [0.005, 0.0048, 0.007], { blend: 0.01 });
    sculptor.capsule(
      "head",
      [p.female ? 0.037 : 0.043, 1.603, 0.012],
      [0.014, 1.563, 0.058],
      [p.female ? 0.011 : 0.0135, 0.011],
      { blend: 0.024 },
    );
    sculptor.ellipsoid("head", [0.074, 1.644, -0.014], [0.0075, 0.028, 0.017], {
      blend: 0.008,
      turn: [-10, -24, 0],
    });
  });
};

const sculptHair = (sculptor: Sculptor, p: Proportions): void => {
  sculptor.stretched(faceOf(p), () => {
    if (p.female) {
      sculptor.ellipsoid("head", [0, 1.68, -0.016], [0.0765, 0.077, 0.0925], { blend: 0.02 });
      sculptor.ellipsoid("head", [0, 1.64, -0.05], [0.064, 0.064, 0.058], { blend: 0.02 });
      sculptor.ellipsoid("head", [0, 1.645, -0.124], [0.034, 0.032, 0.027], { blend: 0.012 });
    } else {
      sculptor.ellipsoid("head", [0, 1.68, -0.014], [0.0745, 0.0745, 0.09], { blend: 0.016 });
    }
  });
};

const SERIES_TERMS = 14;

/**
 * The natural logarithm from additions, multiplications and divisions alone. `Math.log` may differ
 * in its last bit between engines; these are fixed by IEEE 754, so all that the room computes from
 * day to day is the same number on every device. Within 4e-16 relative (or absolute near 1).
 * @param value positive and finite
 */
export const ln = (value: number): number => {
  let mantissa = value;
  let twos = 0;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    twos += 1;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    twos -= 1;
  }
  // ln m = 2 artanh((m - 1)/(m + 1)), where the ratio is at most 0.172.
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let series = 0;
  for (let term = SERIES_TERMS; term >= 0; term -= 1) series = series * square + 1 / (2 * term + 1);
  return twos * Math.LN2 + 2 * ratio * series;
};

/** Multiplied, not raised to a power: engines may differ in the last bit of `value ** 2`. */
export const square = (value: number): number => value * value;

/** e^x - 1 for |x| <= 0.35, by its series; within 1e-14. */
export const smallGrowth = (x: number): number =>
  x *
  (1 +
    x *
      (1 / 2 +
        x *
          (1 / 6 +
            x *
              (1 / 24 +
                x *
                  (1 / 120 +
                    x *
                      (1 / 720 +
                        x *
                          (1 / 5040 +
                            x *
                              (1 / 40_320 +
                                x *
                                  (1 / 362_880 +
                                    x * (1 / 3_628_800 + x * (1 / 39_916_800)))))))))));

/**
 * e^x for -11 <= x <= 0, from the same operations as `ln` and for the same reason; within 1e-14.
 */
export const exp = (x: number): number => {
  let growth = smallGrowth(x * 0.03125);
  // e^2x - 1 = (e^x - 1)(e^x + 1), five times.
  growth *= growth + 2;
  growth *= growth + 2;
  growth *= growth + 2;
  growth *= growth + 2;
  growth *= growth + 2;
  return 1 + growth;
};

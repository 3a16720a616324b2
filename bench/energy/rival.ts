/**
 * The same equations as people usually write them: an object for each state and each slope, four
 * slopes a day, fat by the closed form. The rival of `npm run bench:energy`.
 */
import type { StartingPoint } from "@dorsal/core/energy";

const KJ = 4.184;
const FORBES = (10.4 * 7600) / 39_500;

interface State {
  readonly lean: number;
  readonly glycogen: number;
  readonly fluid: number;
  readonly adapted: number;
}

const moved = (state: State, slope: State, days: number): State => ({
  lean: state.lean + days * slope.lean,
  glycogen: state.glycogen + days * slope.glycogen,
  fluid: state.fluid + days * slope.fluid,
  adapted: state.adapted + days * slope.adapted,
});

/** Weight on each day under a constant intake, by a plain Runge-Kutta with a step of a day. */
export const plainWeights = (
  start: StartingPoint,
  intakeKcal: number,
  days: number,
): readonly number[] => {
  const { weightKg, baselineKcal, fatKg, leanKg, fluidKg, pal, restingKcal } = start;
  const active = ((0.9 * pal - 1) * restingKcal) / weightKg;
  const balance = baselineKcal - (92 / KJ) * leanKg - (13 / KJ) * fatKg - active * weightKg;
  const fatOf = (lean: number): number => fatKg * Math.exp((lean - leanKg) / 10.4);
  const weightOf = ({ lean, glycogen, fluid }: State): number =>
    lean + fatOf(lean) + fluid + 3.7 * glycogen;
  const slopeAt = (state: State): State => {
    const fat = fatOf(state.lean);
    const carb = intakeKcal / 2;
    const flux = carb - (baselineKcal / 2 / 0.25) * state.glycogen ** 2;
    const share = FORBES / (FORBES + fat);
    const cost = (share * 960) / 7600 + ((1 - share) * 750) / 39_500;
    const upkeep =
      balance +
      (13 / KJ) * fat +
      (92 / KJ) * state.lean +
      active * weightOf(state) +
      0.1 * (intakeKcal - baselineKcal) +
      state.adapted;
    const spent = (upkeep + (intakeKcal - flux) * cost) / (1 + cost);
    return {
      lean: (share * (intakeKcal - spent - flux)) / (7600 / KJ),
      glycogen: flux / (17_600 / KJ),
      fluid: (-3000 * (state.fluid - fluidKg) - 4000 * (1 - intakeKcal / baselineKcal)) / 3220,
      adapted: (0.14 * (intakeKcal - baselineKcal) - state.adapted) / 14,
    };
  };
  let state: State = { lean: leanKg, glycogen: 0.5, fluid: fluidKg, adapted: 0 };
  const weights = [weightOf(state)];
  for (let day = 0; day < days; day += 1) {
    const first = slopeAt(state);
    const second = slopeAt(moved(state, first, 0.5));
    const third = slopeAt(moved(state, second, 0.5));
    const fourth = slopeAt(moved(state, third, 1));
    state = moved(
      moved(moved(moved(state, first, 1 / 6), second, 1 / 3), third, 1 / 3),
      fourth,
      1 / 6,
    );
    weights.push(weightOf(state));
  }
  return weights;
};

import { SIDE_SWITCH_SEC, exercises } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { exclusionOf, isNamed } from "./eligibility.ts";
import type { WeekItem, WeekProfile } from "./types.ts";

/**
 * Warm-up and cool-down: movements and stretches held for as long as it takes to fill their block to
 * the second.
 */

/** Seconds of a movement, each side; shorter is over before it has begun, longer is dull. */
const MOVE_SEC = { fewest: 20, most: 90 } as const;
/** Seconds of a stretch, each side; nothing is gained beyond (training.md 3.4). */
const STRETCH_SEC = { fewest: 20, most: 60 } as const;
const MOST_ITEMS = 8;

/** The order in which movements are taken: what warms first, then the back, then shoulders and hips. */
const WARMUP_ORDER = [
  "march-in-place",
  "cat-cow",
  "arm-circle",
  "leg-swing",
  "quadruped-t-rotation",
  "wall-angel",
  "pelvic-tilt",
  "open-book",
  "t-extension-chair",
  "chin-tuck",
  "lunge-rotation",
  "inchworm",
  "t-extension-roller",
  "prone-press-up",
];

interface Piece {
  readonly exercise: Exercise;
  readonly sides: 1 | 2;
  /** Seconds that are not held: to get ready and to change sides. */
  readonly fixedSec: number;
  readonly fewest: number;
  readonly most: number;
}

const pieceOf = (exercise: Exercise): Piece => {
  const sides = exercise.side === "bilateral" ? 1 : 2;
  const { fewest, most } = exercise.kind === "stretch" ? STRETCH_SEC : MOVE_SEC;
  return {
    exercise,
    sides,
    fixedSec: exercise.dose.setupSec + (exercise.side === "per_side" ? SIDE_SWITCH_SEC : 0),
    fewest,
    most,
  };
};

/** Seconds held of each piece, so that all together last exactly so long; null where they cannot. */
const heldSeconds = (pieces: readonly Piece[], targetSec: number): readonly number[] | null => {
  let left = targetSec;
  for (const { fixedSec, fewest, sides } of pieces) left -= fixedSec + fewest * sides;
  if (left < 0) return null;
  const held = pieces.map(({ fewest }) => fewest);
  // In turn, so that all last alike; what only one side can take goes to a piece without sides.
  let gave = true;
  while (left > 0 && gave) {
    gave = false;
    for (const [index, { sides, most }] of pieces.entries()) {
      if (sides > left || (held[index] ?? 0) >= most) continue;
      held[index] = (held[index] ?? 0) + 1;
      left -= sides;
      gave = true;
    }
  }
  return left === 0 ? held : null;
};

const itemsOf = (
  pieces: readonly Piece[],
  held: readonly number[],
  block: WeekItem["block"],
): readonly WeekItem[] =>
  pieces.map(({ exercise }, index) => ({
    exercise: exercise.id,
    sets: 1,
    seconds: held[index] ?? 0,
    side: exercise.side,
    restSec: 0,
    block,
  }));

/**
 * Fills a block to the second with as many of the candidates as have time; the first of them come
 * first. Nothing where no candidate is left.
 */
const fill = (
  candidates: readonly Exercise[],
  targetSec: number,
  block: WeekItem["block"],
): readonly WeekItem[] => {
  const pieces = candidates.map(pieceOf);
  for (let count = Math.min(MOST_ITEMS, pieces.length); count > 0; count -= 1) {
    // Where the first few do not come out even, one of them makes way for a later one.
    for (let skipped = count; skipped >= 0; skipped -= 1)
      for (let extra = count; extra < Math.max(count + 1, pieces.length + 1); extra += 1) {
        const chosen = pieces.slice(0, count).filter((_, index) => index !== skipped);
        const later = pieces[extra];
        if (skipped < count) {
          if (!later) continue;
          chosen.push(later);
        }
        const held = heldSeconds(chosen, targetSec);
        if (held) return itemsOf(chosen, held, block);
        if (skipped === count) break;
      }
  }
  return [];
};

/** As `fill`; where the candidates do not come out even, others without sides help. */
const fillWith = (
  candidates: readonly Exercise[],
  others: readonly Exercise[],
  targetSec: number,
  block: WeekItem["block"],
): readonly WeekItem[] => {
  const alone = fill(candidates, targetSec, block);
  if (alone.length > 0) return alone;
  const helpers = others.filter(({ side }) => side === "bilateral");
  return fill([...candidates, ...helpers], targetSec, block);
};

const eligible = (
  kind: Exercise["kind"],
  place: string,
  profile: WeekProfile,
): readonly Exercise[] =>
  exercises.filter(
    (exercise) => exercise.kind === kind && exclusionOf(exercise, profile, [place]) === null,
  );

/** What the person asked for first, then by rank, the smaller the earlier. */
const ranked = (
  list: readonly Exercise[],
  profile: WeekProfile,
  locked: ReadonlySet<string>,
  rankOf: (exercise: Exercise) => number,
): readonly Exercise[] => {
  const wishOf = (exercise: Exercise): number =>
    (locked.has(exercise.id) ? 4 : 0) +
    (isNamed(exercise, profile.likes) ? 2 : 0) +
    (profile.previous.includes(exercise.id) ? 1 : 0);
  return list.toSorted((one, other) => wishOf(other) - wishOf(one) || rankOf(one) - rankOf(other));
};

export interface FrameRequest {
  readonly profile: WeekProfile;
  readonly place: string;
  readonly warmupSec: number;
  readonly cooldownSec: number;
  /** Movements and stretches locked on the day. */
  readonly locked: ReadonlySet<string>;
  /** Muscles that the day works, the most worked first. */
  readonly worked: readonly string[];
}

/** The warm-up and the stretches of a day. */
export const frameOf = (
  request: FrameRequest,
): { readonly warmup: readonly WeekItem[]; readonly cooldown: readonly WeekItem[] } => {
  const { profile, place, locked, worked } = request;
  const moves = ranked(eligible("mobility", place, profile), profile, locked, ({ id }) => {
    const at = WARMUP_ORDER.indexOf(id);
    return at === -1 ? WARMUP_ORDER.length : at;
  });
  const stretches = ranked(eligible("stretch", place, profile), profile, locked, (exercise) => {
    const places = Object.keys(exercise.muscles).map((muscle) => worked.indexOf(muscle));
    const found = places.filter((at) => at !== -1);
    return found.length === 0 ? worked.length : Math.min(...found);
  });
  return {
    warmup: fillWith(moves, stretches, request.warmupSec, "warmup"),
    cooldown: fillWith(stretches, moves, request.cooldownSec, "cooldown"),
  };
};

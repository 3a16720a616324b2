import type { Dose, PlannedBlock, PlannedItem, PlannedSession, SideRule } from "../record/index.ts";

export const reps = (parts: Partial<Extract<Dose, { kind: "reps" }>> = {}): Dose => ({
  kind: "reps",
  sets: 2,
  restSec: 30,
  setupSec: 15,
  reps: { min: 10, max: 12 },
  tempo: [1, 0, 1, 1],
  warmupSets: 0,
  ...parts,
});

export const hold = (parts: Partial<Extract<Dose, { kind: "hold" }>> = {}): Dose => ({
  kind: "hold",
  sets: 1,
  restSec: 0,
  setupSec: 10,
  seconds: 30,
  ...parts,
});

export const interval = (parts: Partial<Extract<Dose, { kind: "interval" }>> = {}): Dose => ({
  kind: "interval",
  sets: 1,
  restSec: 0,
  setupSec: 30,
  rounds: 2,
  workSec: 30,
  recoverSec: 30,
  ...parts,
});

export const steady = (seconds = 300): Dose => ({
  kind: "steady",
  sets: 1,
  restSec: 0,
  setupSec: 30,
  seconds,
});

export const item = (
  id: string,
  exercise: string,
  dose: Dose,
  side: SideRule = "bilateral",
): PlannedItem => ({ id, exercise, side, dose, why: { code: "first-choice" } });

export const block = (
  id: string,
  items: readonly PlannedItem[],
  parts: Partial<PlannedBlock> = {},
): PlannedBlock => ({ id, role: "main", order: "straight", items, ...parts });

export const session = (...blocks: readonly PlannedBlock[]): PlannedSession => ({
  key: "lower",
  title: "Lower back",
  type: "training",
  focus: "lower",
  blocks,
});

/** A short session with every way of working in it. */
export const MIXED = session(
  block("warmup", [item("warmup.cat", "cat-cow", hold({ seconds: 40 }))], { role: "warmup" }),
  block("main", [
    item("main.kick", "donkey-kick", reps(), "per_side"),
    item("main.row", "db-row-lunge", reps({ warmupSets: 1, restSec: 60 }), "per_side"),
    item("main.dog", "bird-dog", reps({ sets: 1 }), "alternating"),
  ]),
  block(
    "boxing",
    [
      item("boxing.heavy", "heavy-bag-30-30", interval({ sets: 2 })),
      item("boxing.speed", "speed-bag-30-30", interval({ sets: 2 })),
    ],
    { order: "circuit" },
  ),
  block("cardio", [item("cardio.rower", "rower-steady", steady(120))]),
  block("cool", [item("cool.child", "childs-pose-side", hold(), "per_side")], { role: "cooldown" }),
);

export const TAP = { advance: "tap", firstSide: "left" } as const;
export const PACE = { advance: "pace", firstSide: "left" } as const;

/** A fixed beginning: 2026-11-23T07:00Z. */
export const T0 = Date.UTC(2026, 10, 23, 7);

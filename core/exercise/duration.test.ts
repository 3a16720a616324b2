import { describe, expect, test } from "vitest";
import type { Dose, SideRule } from "../record/index.ts";
import { itemSeconds, sessionSeconds, workSeconds } from "./duration.ts";

const pace = (sets: number, restSec: number, setupSec: number) => ({ sets, restSec, setupSec });
const reps = (
  sets: number,
  max: number,
  restSec: number,
  setupSec: number,
  warmupSets = 0,
): Dose => ({
  kind: "reps",
  ...pace(sets, restSec, setupSec),
  reps: { min: 5, max },
  tempo: [2, 0, 1, 1],
  warmupSets,
});

const rows: readonly (readonly [string, SideRule, Dose, work: number, item: number])[] = [
  // 12 x 4; 25 + 3 x 48 + 2 x 60
  ["repetitions", "bilateral", reps(3, 12, 60, 25), 48, 289],
  // 12 x 4 x 2 + 5; 25 + (6 x 4 x 2 + 40) + 2 x 101 + 60
  ["a side at a time, a warm-up set", "per_side", reps(2, 12, 60, 25, 1), 101, 375],
  // 16 x 4 x 2; 15 + 2 x 128 + 45
  ["in turn", "alternating", reps(2, 16, 45, 15), 128, 316],
  // 10 x 4 x 2; 15 + (6 x 4 x 2 + 40) + 80
  ["in turn, a warm-up set", "alternating", reps(1, 10, 45, 15, 1), 80, 183],
  // 15 x 4; 35 + 2 x (6 x 4 + 40) + 3 x 60 + 2 x 75
  ["two warm-up sets", "bilateral", reps(3, 15, 75, 35, 2), 60, 493],
  // 10 + 2 x 45 + 45
  ["a hold", "bilateral", { kind: "hold", ...pace(2, 45, 10), seconds: 45 }, 45, 145],
  // 30 x 2 + 5
  ["a hold of each side", "per_side", { kind: "hold", ...pace(1, 0, 10), seconds: 30 }, 65, 75],
  ["a hold in turn", "alternating", { kind: "hold", ...pace(1, 0, 10), seconds: 30 }, 60, 70],
  // 20 + 2 x 40 + 60
  ["a carry", "bilateral", { kind: "carry", ...pace(2, 60, 20), metres: 40 }, 40, 160],
  ["a carry of each side", "per_side", { kind: "carry", ...pace(1, 60, 20), metres: 30 }, 65, 85],
  // 30 + 4 x (2 x 60)
  [
    "boxing",
    "bilateral",
    { kind: "interval", ...pace(4, 0, 30), rounds: 2, workSec: 30, recoverSec: 30 },
    120,
    510,
  ],
  [
    "ropes",
    "bilateral",
    { kind: "interval", ...pace(1, 0, 30), rounds: 8, workSec: 15, recoverSec: 45 },
    480,
    510,
  ],
  ["steady", "bilateral", { kind: "steady", ...pace(1, 0, 30), seconds: 480 }, 480, 510],
];

describe("how long it takes", () => {
  test.for(rows)("%s, %s", ([, side, dose, work, item]) => {
    expect(workSeconds(dose, side)).toBe(work);
    expect(itemSeconds({ dose, side })).toBe(item);
  });

  test("a session is the sum of its items", () => {
    const items = rows.map(([, side, dose], place) => ({
      id: `main.${place}`,
      exercise: "db-row-lunge",
      side,
      dose,
      why: { code: "first-choice" as const },
    }));
    const total = rows.reduce((seconds, row) => seconds + row[4], 0);
    expect(
      sessionSeconds({ blocks: [{ items: items.slice(0, 4) }, { items: items.slice(4) }] }),
    ).toBe(total);
    expect(sessionSeconds({ blocks: [] })).toBe(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemSeconds, sessionSeconds } from "../exercise/index.ts";
import type { Dose, PlannedItem, PlannedSession, SideRule } from "../record/index.ts";
import { compile, groupsOf, stepsSeconds } from "./compile.ts";
import {
  MIXED,
  PACE,
  TAP,
  block,
  hold,
  interval,
  item,
  reps,
  session,
  steady,
} from "./session.fixture.ts";

const lines = (planned: PlannedSession): string[] =>
  compile(planned, TAP).map((step) =>
    [step.kind, step.warmup ? "warm-up" : "", step.set, step.side ?? "", step.seconds]
      .filter((part) => part !== "")
      .join(" "),
  );

describe("compile", () => {
  it("sets out repetitions on each side with change of side and rest", () => {
    expect(
      lines(session(block("main", [item("main.kick", "donkey-kick", reps(), "per_side")]))),
    ).toEqual([
      "prepare 1 15",
      "reps 1 left 36",
      "switch 1 right 5",
      "reps 1 right 36",
      "rest 2 30",
      "reps 2 left 36",
      "switch 2 right 5",
      "reps 2 right 36",
    ]);
  });

  it("puts warm-up sets of six before the first working set", () => {
    const dose = reps({ warmupSets: 2, sets: 1, tempo: [2, 0, 1, 0] });
    expect(lines(session(block("main", [item("main.row", "db-row-bench", dose)])))).toEqual([
      "prepare 1 15",
      "reps warm-up 1 18",
      "rest warm-up 2 40",
      "reps warm-up 2 18",
      "rest 1 40",
      "reps 1 36",
    ]);
  });

  it("counts to what is tried for, in the time of the top of the range", () => {
    const dose = reps({ sets: 1, warmupSets: 1 });
    const tried = { ...item("main.row", "db-row-bench", dose), target: { aim: 11, text: "Why." } };
    const work = compile(session(block("main", [tried])), TAP).filter(
      ({ kind }) => kind === "reps",
    );
    expect(work.map((step) => [step.warmup, step.reps, step.seconds])).toEqual([
      [true, 6, 18],
      [false, 11, 36],
    ]);
  });

  it("goes round a circuit, a set of each in turn", () => {
    const planned = session(
      block(
        "boxing",
        [
          item("boxing.heavy", "heavy-bag-30-30", interval({ sets: 2 })),
          item("boxing.speed", "speed-bag-30-30", interval({ sets: 2 })),
        ],
        { order: "circuit" },
      ),
    );
    expect(compile(planned, TAP).map((step) => `${step.exercise} ${step.kind}`)).toEqual(
      ["heavy-bag-30-30 prepare", "speed-bag-30-30 transition"]
        .flatMap((start) => [
          start,
          ...["bout", "recover", "bout", "recover"].map((kind) => `${start.split(" ")[0]} ${kind}`),
        ])
        .concat(
          ["heavy-bag-30-30", "speed-bag-30-30"].flatMap((name) =>
            ["bout", "recover", "bout", "recover"].map((kind) => `${name} ${kind}`),
          ),
        ),
    );
  });

  it.each<[string, PlannedItem, number]>([
    // 15 + 2 x (12 x 3 x 2 + 5) + 30
    ["each side", item("a.b", "donkey-kick", reps(), "per_side"), 199],
    // 15 + 2 x (12 x 3 x 2) + 30
    ["alternating", item("a.b", "bird-dog", reps(), "alternating"), 189],
    // 25 + (6 x 4 x 2 + 40) + 2 x (10 x 4 x 2 + 5) + 60
    [
      "with a warm-up set",
      item(
        "a.b",
        "db-row-lunge",
        reps({
          warmupSets: 1,
          setupSec: 25,
          restSec: 60,
          reps: { min: 10, max: 10 },
          tempo: [2, 0, 1, 1],
        }),
        "per_side",
      ),
      343,
    ],
    ["hold each side", item("a.b", "hip-flexor-stretch", hold(), "per_side"), 75],
    ["rounds", item("a.b", "heavy-bag-30-30", interval({ rounds: 4 })), 270],
    ["steady", item("a.b", "rower-steady", steady(480)), 510],
  ])("lasts as reckoned by hand: %s", (_name, planned, expected) => {
    expect(stepsSeconds(compile(session(block("a", [planned])), TAP))).toBe(expected);
    expect(itemSeconds(planned)).toBe(expected);
  });

  it("begins with the side the person chose", () => {
    const sides = compile(MIXED, { advance: "tap", firstSide: "right" })
      .filter((step) => step.item === "main.kick" && step.kind === "reps")
      .map((step) => step.side);
    expect(sides).toEqual(["right", "left", "right", "left"]);
  });

  it("lets the person end repetitions, or their tempo", () => {
    const ends = (settings: typeof TAP | typeof PACE): Set<string> =>
      new Set(
        compile(MIXED, settings)
          .filter((step) => step.kind === "reps")
          .map((step) => step.ends),
      );
    expect(ends(TAP)).toEqual(new Set(["person"]));
    expect(ends(PACE)).toEqual(new Set(["clock"]));
  });

  it("property: the steps add up to the announced duration, in any order of sets", () => {
    fc.assert(
      fc.property(arbitrarySession, (planned) => {
        const steps = compile(planned, TAP);
        expect(stepsSeconds(steps)).toBeCloseTo(sessionSeconds(planned), 6);
        expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
      }),
    );
  });

  it("property: steps can be read back as the sets that were planned", () => {
    fc.assert(
      fc.property(arbitrarySession, (planned) => {
        const groups = groupsOf(compile(planned, TAP)).filter((group) => !group.warmup);
        for (const entry of planned.blocks.flatMap((part) => part.items))
          expect(
            groups.filter((group) => group.item === entry.id).map((group) => group.set),
          ).toEqual(Array.from({ length: entry.dose.sets }, (_unused, index) => index + 1));
      }),
    );
  });
});

const arbitraryDose: fc.Arbitrary<Dose> = fc.oneof(
  fc
    .record({
      sets: fc.integer({ min: 1, max: 4 }),
      restSec: fc.nat(120),
      warmupSets: fc.nat(2),
      tempo: fc.tuple(fc.nat(3), fc.nat(2), fc.integer({ min: 1, max: 3 }), fc.nat(2)),
    })
    .map((parts) => reps(parts)),
  fc
    .record({
      sets: fc.integer({ min: 1, max: 3 }),
      restSec: fc.nat(60),
      seconds: fc.integer({ min: 5, max: 90 }),
    })
    .map((parts) => hold(parts)),
  fc
    .record({
      sets: fc.integer({ min: 1, max: 3 }),
      rounds: fc.integer({ min: 1, max: 6 }),
      recoverSec: fc.nat(60),
    })
    .map((parts) => interval(parts)),
  fc.integer({ min: 60, max: 900 }).map((seconds) => steady(seconds)),
);

const sideRules: readonly SideRule[] = ["bilateral", "per_side", "alternating"];

const arbitrarySession: fc.Arbitrary<PlannedSession> = fc
  .array(
    fc.record({
      order: fc.constantFrom("straight" as const, "circuit" as const),
      role: fc.constantFrom("warmup" as const, "main" as const, "cooldown" as const),
      items: fc.array(fc.tuple(arbitraryDose, fc.constantFrom(...sideRules)), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((blocks) =>
    session(
      ...blocks.map((part, at) =>
        block(
          `b${at}`,
          part.items.map(([dose, side], place) =>
            item(
              `b${at}.i${place}`,
              "donkey-kick",
              dose,
              dose.kind === "interval" || dose.kind === "steady" ? "bilateral" : side,
            ),
          ),
          { order: part.order, role: part.role },
        ),
      ),
    ),
  );

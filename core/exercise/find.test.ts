import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercises } from "./catalogue.ts";
import { canDo } from "./eligibility.ts";
import { findExercises } from "./find.ts";
import {
  MUSCLE_WORDS,
  OTHER_NAMES,
  PATTERN_WORDS,
  patternIds,
  patternName,
} from "./find/messages.ts";
import { equipmentOf } from "./kit.ts";
import { kitChips } from "./kit/chips.ts";
import { muscles } from "./muscles.ts";
import type { Exercise } from "./types.ts";

const firstThree = (query: string): readonly Exercise[] => findExercises(query).slice(0, 3);
const firstIds = (query: string): readonly string[] => firstThree(query).map(({ id }) => id);

describe("what a person means is among the first three", () => {
  test.for<readonly [query: string, wanted: string]>([
    ["lat pul", "lat-pulldown-wide"],
    ["lat pull down", "lat-pulldown-wide"],
    ["row dumbel", "db-row-lunge"],
    ["row dumbel", "db-row-bench"],
    ["db row", "db-row-bench"],
    ["glute", "glute-bridge"],
    ["glute", "donkey-kick"],
    ["butt", "donkey-kick"],
    ["donky kick", "donkey-kick"],
    ["lower back", "back-extension-floor"],
    ["lower back", "back-extension-bench"],
    ["back extention", "back-extension-floor"],
    ["hyperextension", "back-extension-bench"],
    ["roman chair", "back-extension-bench"],
    ["upper back", "prone-t"],
    ["shoulders", "db-shoulder-press"],
    ["arms", "db-curl"],
    ["biceps", "db-curl"],
    ["triceps", "db-triceps-extension"],
    ["legs", "bw-squat"],
    ["abs", "dead-bug"],
    ["chest", "incline-push-up"],
    ["pull up", "pull-up"],
    ["pullups", "pull-up"],
    ["push ups", "push-up"],
    ["sqaut", "bw-squat"],
    ["squats", "goblet-squat"],
    ["lunge", "reverse-lunge"],
    ["dead lift", "kb-deadlift"],
    ["rdl", "db-rdl"],
    ["plank", "plank"],
    ["side plank", "side-plank"],
    ["hip thrust", "db-hip-thrust"],
    ["birddog", "bird-dog"],
    ["childs pose", "childs-pose"],
    ["reverse flys", "db-reverse-fly"],
    ["facepull", "face-pull"],
    ["lattisimus", "db-row-bench"],
    ["hamstring stretch", "hamstring-strap"],
    ["kb swing", "kb-swing"],
    ["kettelbell", "kb-swing"],
    ["rowing machine", "rower-steady"],
    ["foam roller", "t-extension-roller"],
    ["boxing", "heavy-bag-30-30"],
    ["skipping", "jump-rope"],
    ["neck", "chin-tuck"],
    ["no equipment", "bw-squat"],
    ["bulgarian", "bulgarian-split-squat"],
  ])("%s: %s", ([query, wanted]) => {
    expect(firstIds(query)).toContain(wanted);
  });

  test.for<readonly [query: string, isMeant: (exercise: Exercise) => boolean]>([
    ["lat pul", ({ name }) => /lat pulldown/i.test(name)],
    ["row dumbel", ({ name, pattern }) => pattern === "h_pull" && /dumbbell/i.test(name)],
    ["glute", ({ muscles: { glute_max: glutes = 0 } }) => glutes >= 0.5],
    ["lower back", ({ muscles: { erectors_lumbar: erectors = 0 } }) => erectors >= 0.5],
    ["upper back", ({ muscles: own }) => own["traps_mid"] === 1 || own["traps_lower"] === 1],
    ["glutes", ({ pattern }) => pattern === "hip_ext"],
    ["calf", ({ muscles: { calves } }) => calves !== undefined],
    ["stretch", ({ kind }) => kind === "stretch"],
    ["cardio", ({ load }) => load === "time"],
  ])("all of them, for %s", ([query, isMeant]) => {
    const found = firstThree(query);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((exercise) => !isMeant(exercise)).map(({ id }) => id)).toEqual([]);
  });

  test("nothing asked for is everything, the back first", () => {
    expect(findExercises("  ")).toEqual(exercises);
    expect(exercises[0]?.muscles["lats"]).toBe(1);
  });
});

describe("filters", () => {
  test.for(["", "row"])("leave in what passes each of them: %j", (query) => {
    const found = findExercises(query, {
      muscles: ["lats"],
      equipment: equipmentOf(["dumbbells"]),
      pattern: "h_pull",
      kind: "strength",
      level: 1,
    });
    expect(found.map(({ id }) => id).toSorted()).toEqual([
      "db-row-bench",
      "db-row-lunge",
      "towel-door-row",
    ]);
  });

  test("property: what is left out by a filter is not found, what is left keeps its order", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom("", "row", "back", "pul"), fc.string({ maxLength: 6 })),
        fc.subarray(kitChips.map(({ id }) => id)),
        fc.constantFrom(...patternIds),
        (query, have, pattern) => {
          const equipment = equipmentOf(have);
          const all = findExercises(query);
          expect(new Set(all).size).toBe(all.length);
          expect(findExercises(query, { equipment })).toEqual(
            all.filter((exercise) => canDo(exercise, equipment)),
          );
          expect(findExercises(query, { pattern })).toEqual(
            all.filter((exercise) => exercise.pattern === pattern),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("words", () => {
  test("each exercise is found by its name, first", () => {
    for (const { id, name } of exercises) expect(findExercises(name)[0]?.id).toBe(id);
  });

  test("each kind of movement has a name that finds it", () => {
    expect(new Set(patternIds)).toEqual(new Set(exercises.map(({ pattern }) => pattern)));
    for (const pattern of patternIds)
      expect(findExercises(patternName(pattern)).map((exercise) => exercise.pattern)).toContain(
        pattern,
      );
    expect(patternName("gone")).toBe("gone");
  });

  test("words are of muscles, movements and exercises that are there", () => {
    const known = {
      muscles: new Set(muscles.map(({ id }) => id)),
      patterns: new Set(patternIds),
      exercises: new Set(exercises.map(({ id }) => id)),
    };
    expect(new Set(Object.keys(MUSCLE_WORDS))).toEqual(known.muscles);
    for (const pattern of Object.keys(PATTERN_WORDS)) expect(known.patterns).toContain(pattern);
    for (const id of Object.keys(OTHER_NAMES)) expect(known.exercises).toContain(id);
  });
});

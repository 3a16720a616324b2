import fc from "fast-check";
import { expect, test } from "vitest";
import { exerciseById, exercises, itemSeconds, kitChips } from "../exercise/index.ts";
import { sum } from "../quantity/index.ts";
import type { PlannedItem, PlannedSession, Profile } from "../record/index.ts";
import { BACK_PROGRAM, planDay, swapOptions } from "./index.ts";
import { NOW, profileOf } from "./program.fixture.ts";

const chips = kitChips.map(({ id }) => id);
const DAYS = ["upper", "lower", "stretch", "posture"] as const;

const itemsOf = (session: PlannedSession): readonly PlannedItem[] =>
  session.blocks.flatMap(({ items }) => items);

const names = (session: PlannedSession): readonly string[] =>
  itemsOf(session).map(({ exercise }) => exercise);

const secondsOf = (session: PlannedSession, role: string): number =>
  sum(
    session.blocks
      .filter((block) => block.role === role)
      .flatMap(({ items }) => items.map(itemSeconds)),
  );

const stretching = (conditions: Profile["conditions"]): PlannedSession => {
  const profile = profileOf({ have: ["mat"], conditions });
  const planned = planDay(BACK_PROGRAM, "stretch", { profile, sessions: [], now: NOW });
  if (!planned.ok) throw new Error(planned.error.code);
  return planned.value;
};

test("what a condition forbids is not planned, and nothing is said to stand in for it", () => {
  expect(names(stretching([]))).toContain("childs-pose-side");
  const session = stretching([{ tag: "low_back_flexion", severity: "active" }]);
  expect(names(session)).not.toContain("childs-pose-side");
  const side = itemsOf(session).find(({ exercise }) => exercise === "standing-side-bend");
  expect(side?.why).toEqual({ code: "routine" });
  const past = stretching([{ tag: "low_back_flexion", severity: "history" }]);
  expect(names(past)).toContain("childs-pose-side");
});

test("property: no condition is overlooked on any day, nor by swaps, and times stay exact", () => {
  const tags = [
    ...new Set(exercises.flatMap(({ contra }) => Object.keys(contra))),
  ] as readonly Profile["conditions"][number]["tag"][];
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({
          tag: fc.constantFrom(...tags),
          severity: fc.constantFrom("active" as const, "history" as const),
        }),
        { selector: ({ tag }) => tag, minLength: 1, maxLength: 4 },
      ),
      fc.subarray([...chips]),
      fc.constantFrom(...DAYS),
      fc.nat(),
      (conditions, have, day, pick) => {
        const profile = profileOf({ have, conditions });
        const context = { profile, sessions: [], now: NOW };
        const planned = planDay(BACK_PROGRAM, day, context);
        if (!planned.ok) {
          expect(planned.error.code).toBe("nothing-possible");
          return;
        }
        const session = planned.value;
        const items = itemsOf(session);
        const chosen = items[pick % items.length];
        if (!chosen) throw new Error("no items");
        const options = swapOptions(chosen, { ...context, program: BACK_PROGRAM, session });
        for (const id of [...names(session), ...options.map(({ item }) => item.exercise)]) {
          const contra = exerciseById(id)?.contra ?? {};
          for (const { tag, severity } of conditions)
            expect(contra[tag] ?? "fine").toBe(
              contra[tag] === "caution" && severity === "history" ? "caution" : "fine",
            );
        }
        for (const role of ["warmup", "cooldown"] as const)
          expect([0, 60, 120, 180, 300]).toContain(secondsOf(session, role));
      },
    ),
    { numRuns: 100 },
  );
});

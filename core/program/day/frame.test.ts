import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { exerciseById, itemSeconds, sessionSeconds } from "../../exercise/index.ts";
import type { PlannedItem, PlannedWeekItem, Profile } from "../../record/index.ts";
import { forbiddenBy } from "../next/forbidden.ts";
import { plannedSessionOf } from "../stored/session.ts";
import { arbitraryDay, askedProfile, dayWith, reps, weekWith } from "../stored/stored.fixture.ts";
import { daysBefore, didSets, givenOf, hurt } from "./day.fixture.ts";
import type { GivenParts } from "./day.fixture.ts";
import { leftOutText } from "./messages.ts";
import { readySession } from "./session.ts";
import type { ReadySession } from "./session.ts";

const framed = (
  exercise: string,
  seconds: number,
  block: PlannedWeekItem["block"],
): PlannedWeekItem => ({
  exercise,
  sets: 1,
  seconds,
  side: exerciseById(exercise)?.side ?? "bilateral",
  restSec: 0,
  block,
});

const WEEK = weekWith([
  dayWith("mon", [
    framed("prone-press-up", 40, "warmup"),
    reps("push-up", 2, 15),
    framed("childs-pose", 60, "cooldown"),
  ]),
]);

const ready = (parts: GivenParts): ReadySession => {
  const result = readySession(givenOf(WEEK, parts), "mon");
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const itemsOf = ({ planned }: Pick<ReadySession, "planned">): readonly PlannedItem[] =>
  planned.blocks.flatMap(({ items }) => items);

const namesOf = (session: ReadySession): readonly string[] =>
  itemsOf(session).map(({ exercise }) => exercise);

const withConditions = (...conditions: Profile["conditions"]): GivenParts => ({
  profile: askedProfile({ conditions }),
});

const planned = plannedSessionOf(WEEK, "mon");
if (!planned.ok) throw new Error(planned.error.code);
const ANNOUNCED = sessionSeconds(planned.value);

describe("warm-up and cool-down of a week that was accepted before", () => {
  it.each<[string, string, Profile["conditions"][number]]>([
    ["avoid, active", "prone-press-up", { tag: "low_back_extension", severity: "active" }],
    ["avoid, past", "prone-press-up", { tag: "low_back_extension", severity: "history" }],
    ["caution, active", "childs-pose", { tag: "low_back_flexion", severity: "active" }],
  ])("a condition told since has a stand-in of the same length: %s", (_what, out, condition) => {
    const session = ready(withConditions(condition));
    expect(namesOf(session)).not.toContain(out);
    expect(session.left).toHaveLength(1);
    const [left] = session.left;
    expect(left).toMatchObject({
      exercise: out,
      pause: { code: "not-with-condition", exercise: out, condition: condition.tag },
    });
    const by = itemsOf(session).find(({ exercise }) => exercise === left?.by);
    const was = itemsOf({ planned: planned.value }).find(({ exercise }) => exercise === out);
    if (!by || !was) throw new Error("nothing stands in");
    expect(itemSeconds(by)).toBe(itemSeconds(was));
    expect(session.seconds).toBeLessThanOrEqual(ANNOUNCED);
  });

  it("caution for what is past changes nothing", () => {
    const session = ready(withConditions({ tag: "low_back_flexion", severity: "history" }));
    expect(namesOf(session)).toContain("childs-pose");
    expect(session.left).toEqual([]);
  });

  it("two stops for pain rest a stretch too", () => {
    const sessions = [9, 3].map((days) => {
      const when = daysBefore(days);
      return didSets(
        when,
        { "db-rdl": [{ reps: 8, kg: 10 }] },
        { pain: [hurt("childs-pose", 6, when)] },
      );
    });
    const session = ready({ sessions });
    expect(namesOf(session)).not.toContain("childs-pose");
    expect(session.left).toMatchObject([
      { exercise: "childs-pose", pause: { code: "out-for-pain" } },
    ]);
    const by = itemsOf(session).find(({ exercise }) => exercise === session.left[0]?.by);
    expect(by?.why).toEqual({ code: "pain", insteadOf: "childs-pose" });
  });

  it("where nothing can stand in, it goes, and the session is shorter", () => {
    const session = ready({
      profile: askedProfile({
        conditions: [{ tag: "low_back_extension", severity: "active" }],
        dislikes: ["mobility"],
      }),
    });
    expect(session.left).toMatchObject([{ exercise: "prone-press-up", by: null }]);
    expect(session.planned.blocks.map(({ role }) => role)).not.toContain("warmup");
    expect(session.seconds).toBeLessThan(ANNOUNCED);
  });

  it.each(["push-up", "childs-pose"])("what was banned since is not done: %s", (banned) => {
    const session = ready({ profile: askedProfile({ dislikes: [banned] }) });
    expect(namesOf(session)).not.toContain(banned);
    const [left] = session.left;
    if (!left) throw new Error("nothing is left out");
    expect(left).toMatchObject({ exercise: banned, pause: { code: "disliked" } });
    expect(left.by).not.toBeNull();
    expect(leftOutText(left)).toMatch(/ stands in for .*: you chose not to do it\.$/);
  });
});

test("property: nothing that a condition forbids is in a session, and it is never longer", () => {
  const tags = [
    "low_back_flexion",
    "low_back_extension",
    "low_back_load",
    "shoulder",
    "knee",
    "wrist",
    "pregnancy",
    "osteoporosis",
    "balance",
  ] as const;
  fc.assert(
    fc.property(
      arbitraryDay,
      fc.uniqueArray(
        fc.record({
          tag: fc.constantFrom(...tags),
          severity: fc.constantFrom("active" as const, "history" as const),
        }),
        { selector: ({ tag }) => tag, minLength: 1 },
      ),
      (day, conditions) => {
        const week = weekWith([day]);
        const profile = askedProfile({ conditions });
        const result = readySession(givenOf(week, { profile }), day.day);
        const plan = plannedSessionOf(week, day.day);
        if (!result.ok || !plan.ok) return;
        expect(result.value.seconds).toBeLessThanOrEqual(sessionSeconds(plan.value));
        for (const name of namesOf(result.value)) {
          const exercise = exerciseById(name);
          expect(exercise && forbiddenBy(exercise, profile)).toBeNull();
        }
      },
    ),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canDo,
  equipmentOf,
  exerciseById,
  itemSeconds,
  kitChips,
  sessionSeconds,
} from "../exercise/index.ts";
import { sum } from "../quantity/index.ts";
import { newRecord, readRecord, timestamp, timestampMs } from "../record/index.ts";
import type { PlannedItem, PlannedSession, ProgramSlot } from "../record/index.ts";
import { BACK_PROGRAM, describePlanFault, planDay, whyText } from "./index.ts";
import type { PlanContext } from "./resolve.ts";
import { NOW, done, hoursAgo, painStop, profileOf } from "./program.fixture.ts";

const chips = kitChips.map(({ id }) => id);
const DAYS = ["upper", "lower", "stretch", "posture"] as const;

const plan = (day: string, parts: Partial<PlanContext> & { have?: readonly string[] } = {}) => {
  const { have = [], ...context } = parts;
  const profile = profileOf({ have });
  const planned = planDay(BACK_PROGRAM, day, { profile, sessions: [], now: NOW, ...context });
  if (!planned.ok) throw new Error(describePlanFault(planned.error));
  return planned.value;
};

const itemsOf = (session: PlannedSession, ...roles: readonly string[]): readonly PlannedItem[] =>
  session.blocks
    .filter((block) => roles.length === 0 || roles.includes(block.role))
    .flatMap((block) => block.items);

const secondsOf = (session: PlannedSession, role: string): number =>
  sum(itemsOf(session, role).map(itemSeconds));

const names = (session: PlannedSession, ...roles: readonly string[]): readonly string[] =>
  itemsOf(session, ...roles).map(({ exercise }) => exercise);

const doses = (session: PlannedSession): readonly string[] =>
  itemsOf(session, "main").map(({ exercise, dose }) => {
    switch (dose.kind) {
      case "reps":
        return `${exercise} ${dose.sets} x ${dose.reps.min}-${dose.reps.max}`;
      case "interval":
        return `${exercise} ${dose.sets} x ${dose.rounds} x ${dose.workSec}/${dose.recoverSec}`;
      case "hold":
      case "steady":
        return `${exercise} ${dose.seconds} s`;
      case "carry":
        return `${exercise} ${dose.metres} m`;
    }
  });

const whyOf = (session: PlannedSession, id: string): string | null => {
  const item = itemsOf(session).find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return whyText(item.why, {
    nameOf: (exercise) => `<${exercise}>`,
    chipName: (chip) => `[${chip}]`,
  });
};

const ALL = chips;
const without = (...some: readonly string[]) => chips.filter((chip) => !some.includes(chip));

describe("the article's days", () => {
  test("upper, with everything", () => {
    expect(doses(plan("upper", { have: ALL }))).toEqual([
      "db-row-lunge 2 x 10-10",
      "heavy-bag-30-30 2 x 2 x 30/30",
      "speed-bag-30-30 2 x 2 x 30/30",
      "lat-pulldown-wide 3 x 15-15",
    ]);
  });

  test("lower, with everything", () => {
    expect(doses(plan("lower", { have: ALL }))).toEqual([
      "donkey-kick 2 x 10-15",
      "rower-steady 480 s",
      "back-extension-floor 3 x 10-10",
    ]);
  });

  test("upper, with nothing: shadow boxing is one item with all its sets", () => {
    const session = plan("upper");
    expect(doses(session)).toEqual([
      "towel-door-row 3 x 10-20",
      "shadow-box-30-30 4 x 2 x 30/30",
      "prone-lat-pull-floor 3 x 15-15",
    ]);
    expect(whyOf(session, "main.row")).toContain("Stands in for <db-row-lunge>, which needs: ");
    expect(whyOf(session, "main.row")).toContain("[dumbbells]");
    expect(whyOf(session, "boxing.heavy-bag")).toContain("Stands in for <heavy-bag-30-30>");
  });

  test("lower, with nothing", () => {
    const session = plan("lower");
    expect(doses(session)).toEqual([
      "standing-hip-extension 2 x 12-15",
      "low-impact-circuit 480 s",
      "hinge-drill-wall 3 x 10-10",
    ]);
    expect(whyOf(session, "main.donkey-kick")).toBe(
      "Stands in for <donkey-kick>, which needs: [mat].",
    );
  });

  test("boxing is a circuit: bag, bag, and once more", () => {
    const boxing = plan("upper", { have: ALL }).blocks.find(({ id }) => id === "boxing");
    expect(boxing?.order).toBe("circuit");
    expect(boxing?.items.map(({ dose }) => dose.sets)).toEqual([2, 2]);
  });

  test("the overhead pull is never planned by itself", () => {
    for (const have of [[], ALL, ["dumbbells"]])
      expect(names(plan("upper", { have }))).not.toContain("db-overhead-lat-pull");
  });

  test("the five minutes with and without a mat", () => {
    expect(names(plan("stretch", { have: ["mat"] }))).toEqual([
      "cat-cow",
      "open-book",
      "childs-pose-side",
      "doorway-chest-stretch",
      "hip-flexor-stretch",
    ]);
    expect(names(plan("stretch"))).toEqual([
      "wall-angel",
      "lunge-rotation",
      "standing-side-bend",
      "doorway-chest-stretch",
      "calf-stretch-wall",
    ]);
  });

  test("an unknown day is refused with what there is", () => {
    const planned = planDay(BACK_PROGRAM, "arms", { profile: profileOf(), sessions: [], now: NOW });
    expect(planned.ok ? "" : describePlanFault(planned.error)).toBe(
      'There is no day "arms" in this program. It has: lower, upper, stretch, posture.',
    );
  });
});

describe("whatever the person has", () => {
  const subset = fc.subarray([...chips]);
  const slotsOf = (day: string, role: string): readonly ProgramSlot[] =>
    BACK_PROGRAM.days
      .filter(({ key }) => key === day)
      .flatMap(({ blocks }) => blocks.filter((block) => block.role === role))
      .flatMap(({ slots }) => slots);

  test("every slot is filled with something possible, and all times are exact", () => {
    fc.assert(
      fc.property(subset, fc.constantFrom(...DAYS), (have, day) => {
        const session = plan(day, { have });
        const equipment = equipmentOf(have);
        for (const item of itemsOf(session)) {
          const exercise = exerciseById(item.exercise);
          expect(exercise && canDo(exercise, equipment)).toBe(true);
          expect(item.side).toBe(exercise?.side);
        }
        const ids = itemsOf(session).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);

        // Every main slot is there: by its own item, or joined with its twin.
        const main = itemsOf(session, "main");
        for (const { choices, alternates = [] } of slotsOf(day, "main")) {
          const mine = new Set([...choices, ...alternates].map(({ exercise }) => exercise));
          expect(main.some(({ exercise }) => mine.has(exercise))).toBe(true);
        }
        const setsWanted = day === "upper" ? 4 : 0;
        const boxing = session.blocks.find(({ id }) => id === "boxing")?.items ?? [];
        expect(sum(boxing.map(({ dose }) => dose.sets))).toBe(setsWanted);

        if (day === "stretch") expect(sessionSeconds(session)).toBe(300);
        if (day === "posture") expect(sessionSeconds(session)).toBe(120);
        if (day === "upper" || day === "lower") {
          const total = sessionSeconds(session);
          const frame = [secondsOf(session, "warmup"), secondsOf(session, "cooldown")];
          const expected = total <= 1200 ? [120, 60] : total <= 2100 ? [180, 180] : [300, 300];
          expect(frame).toEqual(expected);
          const mainOnly = session.blocks.filter(({ role }) => role === "main");
          expect(sessionSeconds({ ...session, blocks: mainOnly })).toBe(total - sum(expected));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a plan is a valid record, and the same every time", () => {
    fc.assert(
      fc.property(subset, fc.constantFrom(...DAYS), (have, day) => {
        const session = plan(day, { have });
        expect(plan(day, { have: have.toReversed() })).toEqual(session);
        const record = done(session, NOW);
        expect(readRecord(JSON.parse(JSON.stringify(record))).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("what stands in names kit that does bring the first choice back", () => {
    fc.assert(
      fc.property(subset, fc.constantFrom(...DAYS), (have, day) => {
        for (const { why } of itemsOf(plan(day, { have }))) {
          if (why.code !== "no-equipment") continue;
          const wanted = exerciseById(why.insteadOf);
          for (const chip of why.missing)
            expect(wanted && canDo(wanted, equipmentOf([...have, chip]))).toBe(true);
        }
      }),
    );
  });

  test("warm-ups move and do not hold; no stretch is shorter than 15 s or longer than 75 s", () => {
    fc.assert(
      fc.property(subset, fc.constantFrom("upper", "lower"), (have, day) => {
        const session = plan(day, { have });
        for (const { exercise } of itemsOf(session, "warmup"))
          expect(exerciseById(exercise)?.kind).toBe("mobility");
        for (const { dose } of itemsOf(session, "warmup", "cooldown"))
          expect(dose.kind === "hold" && dose.seconds >= 15 && dose.seconds <= 75).toBe(true);
      }),
    );
  });
});

describe("rotation", () => {
  test("goes round, never done first, and names how many there are", () => {
    const sessions: ReturnType<typeof done>[] = [];
    const cardio: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      const now = timestamp(timestampMs(NOW) + time * 48 * 3_600_000, 60);
      const session = plan("lower", { have: ["rower", "ropes", "stairs"], sessions, now });
      const item = itemsOf(session, "main").find(({ id }) => id === "main.back-cardio");
      cardio.push(item?.exercise ?? "");
      expect(item?.why).toMatchObject({ code: "its-turn" });
      sessions.push(done(session, now));
    }
    const round = new Set(cardio.slice(0, 3));
    expect(round.size).toBe(3);
    expect(cardio.slice(3)).toEqual(cardio.slice(0, 3));
  });

  test("property: never the same again while another is there", () => {
    const steps = fc.array(
      fc.record({
        have: fc.subarray(["rower", "ropes", "stairs"]),
        hours: fc.integer({ min: 1, max: 400 }),
      }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        const sessions: ReturnType<typeof done>[] = [];
        let ms = timestampMs(NOW);
        let before = "";
        for (const { have, hours } of list) {
          ms += hours * 3_600_000;
          const session = plan("lower", { have, sessions, now: timestamp(ms, 60) });
          const item = itemsOf(session).find(({ id }) => id === "main.back-cardio");
          if (have.length > 1) expect(item?.exercise).not.toBe(before);
          before = item?.exercise ?? "";
          sessions.push(done(session, timestamp(ms, 60)));
        }
      }),
    );
  });
});

describe("history", () => {
  test("the load of last time comes with the exercise", () => {
    const first = plan("upper", { have: ["dumbbells"] });
    const record = done(first, hoursAgo(72));
    const load = { kg: 11.34, typed: { value: 25, unit: "lb" as const } };
    const loaded = newRecord("session", record.id, record.at, {
      ...record.body,
      sets: record.body.sets.map((set) =>
        set.exercise === "db-row-lunge" ? { ...set, load } : set,
      ),
    });
    const again = plan("upper", { have: ["dumbbells"], sessions: [loaded] });
    expect(itemsOf(again).find(({ id }) => id === "main.row")?.load).toEqual(load);
    expect(itemsOf(first).find(({ id }) => id === "main.row")?.load).toBeUndefined();
  });

  const stopped = (exercise: string) =>
    [200, 100].map((hours) =>
      done(plan("upper"), hoursAgo(hours), { pain: [painStop(exercise, hoursAgo(hours))] }),
    );

  test("an exercise stopped for pain twice rests, and the next takes its place", () => {
    const session = plan("upper", { have: ALL, sessions: stopped("db-row-lunge") });
    expect(names(session, "main")[0]).toBe("db-row-bench");
    expect(whyOf(session, "main.row")).toBe(
      "Stands in for <db-row-lunge>, which you stopped for pain twice. It rests for four weeks.",
    );
  });

  test("with the first choice missing and the second out, pain is the reason that is told", () => {
    const session = plan("upper", {
      have: without("dumbbells", "kettlebell"),
      sessions: stopped("band-row-seated"),
    });
    expect(whyOf(session, "main.row")).toContain(
      "Stands in for <band-row-seated>, which you stopped",
    );
  });

  test("a bag that hurts leaves the other bag, with the sets of both", () => {
    const session = plan("upper", { have: ALL, sessions: stopped("heavy-bag-30-30") });
    expect(doses(session)[1]).toBe("speed-bag-30-30 4 x 2 x 30/30");
  });

  test("what rotates leaves out what hurts", () => {
    const session = plan("lower", {
      have: ["rower", "stairs"],
      sessions: stopped("rower-steady"),
    });
    expect(names(session, "main")).not.toContain("rower-steady");
  });

  test("property: whatever hurts, a plan is exact or says that there is none", () => {
    const exercises = [
      ...new Set(
        BACK_PROGRAM.days.flatMap(({ blocks }) =>
          blocks.flatMap(({ slots }) =>
            slots.flatMap(({ choices }) => choices.map((one) => one.exercise)),
          ),
        ),
      ),
    ];
    fc.assert(
      fc.property(
        fc.subarray(exercises),
        fc.subarray([...chips]),
        fc.constantFrom(...DAYS),
        (hurting, have, day) => {
          const sessions = hurting.flatMap((exercise) => stopped(exercise));
          const planned = planDay(BACK_PROGRAM, day, {
            profile: profileOf({ have }),
            sessions,
            now: NOW,
          });
          if (!planned.ok) {
            expect(planned.error.code).toBe("nothing-possible");
            return;
          }
          expect(names(planned.value).filter((name) => hurting.includes(name))).toEqual([]);
          for (const role of ["warmup", "cooldown"] as const)
            expect([0, 60, 120, 180, 300]).toContain(secondsOf(planned.value, role));
        },
      ),
      { numRuns: 60 },
    );
  });
});

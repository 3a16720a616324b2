import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlannedSession, Profile } from "../record/index.ts";
import { timestamp, timestampMs } from "../record/index.ts";
import { BACK_PROGRAM, planDay, today, todayReason } from "./index.ts";
import { NOW, at, done, hoursAgo, profileOf } from "./program.fixture.ts";

const planOf = (day: string): PlannedSession => {
  const plan = planDay(BACK_PROGRAM, day, { profile: profileOf(), sessions: [], now: NOW });
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value;
};
const upper = planOf("upper");
const lower = planOf("lower");
const titleOf = (day: string): string =>
  BACK_PROGRAM.days.find(({ key }) => key === day)?.title ?? day;

type Past = readonly (readonly [day: "upper" | "lower" | "stretch", hoursAgo: number])[];

const propose = (focus: Profile["focus"], past: Past) => {
  const sessions = past.map(([day, hours]) => done(planOf(day), hoursAgo(hours)));
  const result = today(BACK_PROGRAM, profileOf({ focus }), sessions, NOW);
  return { ...result, text: todayReason(result.because, { titleOf, now: NOW }) };
};

describe("today", () => {
  test.each<[string, Profile["focus"], Past, string, string]>([
    ["the first day ever", "both", [], "upper", "You have not done this one yet."],
    ["never done comes first", "both", [["upper", 50]], "lower", "You have not done this one yet."],
    [
      "longest ago",
      "both",
      [
        ["upper", 72],
        ["lower", 50],
      ],
      "upper",
      "Its turn: you last did it 3 days ago.",
    ],
    [
      "after 48 hours to the second",
      "upper",
      [["upper", 48]],
      "upper",
      "Your focus is the upper back, and it is rested.",
    ],
    [
      "a minute short of them",
      "upper",
      [["upper", 48 - 1 / 60]],
      "lower",
      "Upper back is still recovering and is ready today at 18:01. This part is rested.",
    ],
    [
      "the focus",
      "lower",
      [["upper", 100]],
      "lower",
      "Your focus is the lower back, and it is rested.",
    ],
    [
      "the focus again, not the one done longest ago",
      "lower",
      [["lower", 50]],
      "lower",
      "Your focus is the lower back, and it is rested.",
    ],
    [
      "both too recent",
      "both",
      [
        ["upper", 40],
        ["lower", 20],
      ],
      "stretch",
      "Everything was trained within two days, and rest is when it grows stronger. Upper back is ready tomorrow at 2:00; a few minutes of stretching are welcome.",
    ],
    [
      "one today already, the other is ready",
      "both",
      [["upper", 8]],
      "stretch",
      "Done for today: Upper back. Next is Lower back and glutes, tomorrow.",
    ],
    [
      "one today already, the other is not ready",
      "both",
      [
        ["upper", 8],
        ["lower", 20],
      ],
      "stretch",
      "Done for today: Upper back. Next is Lower back and glutes, tomorrow at 22:00.",
    ],
    [
      "a routine today is no training",
      "upper",
      [["stretch", 2]],
      "upper",
      "Your focus is the upper back, and it is rested.",
    ],
  ])("%s", (_, focus, past, day, text) => {
    expect(propose(focus, past)).toMatchObject({ day, text });
  });

  test("rest names the moment in the person's offset", () => {
    const result = propose("both", [
      ["upper", 40],
      ["lower", 20],
    ]);
    expect(result.restUntil).toBe("2026-11-24T02:00:00.000+01:00");
  });

  test("48 hours are hours, also when the clocks change", () => {
    // Berlin, 25 October 2026: Saturday 18:00 (+02:00) to Monday 17:00 (+01:00) is 48 hours.
    const saturday = done(upper, at("2026-10-24T18:00:00.000+02:00"));
    const profile = profileOf({ focus: "upper" });
    const monday = (clock: string) =>
      today(BACK_PROGRAM, profile, [saturday], at(`2026-10-26T${clock}:00.000+01:00`)).day;
    expect(monday("16:59")).toBe("lower");
    expect(monday("17:00")).toBe("upper");
  });

  test("today is the person's day, not the server's", () => {
    const late = done(upper, at("2026-11-22T23:30:00.000-05:00"));
    const profile = profileOf({ focus: "lower" });
    const result = today(BACK_PROGRAM, profile, [late], at("2026-11-23T00:30:00.000-05:00"));
    expect(result.day).toBe("lower");
  });

  test("a session from the future, of a clock that was wrong, forbids nothing", () => {
    const ahead = done(upper, hoursAgo(-24 * 365));
    expect(today(BACK_PROGRAM, profileOf({ focus: "upper" }), [ahead], NOW).day).toBe("upper");
  });

  test("ended early counts as trained when a set was done", () => {
    const early = done(upper, hoursAgo(20), { status: "early" });
    const atOnce = done(upper, hoursAgo(20), { status: "early", sets: [] });
    const profile = profileOf({ focus: "upper" });
    expect(today(BACK_PROGRAM, profile, [early], NOW).day).toBe("lower");
    expect(today(BACK_PROGRAM, profile, [atOnce], NOW).day).toBe("upper");
  });

  test("a program without a training day, and one without a routine", () => {
    const routines = BACK_PROGRAM.days.filter(({ type }) => type === "routine");
    const onlyRoutines = { ...BACK_PROGRAM, days: routines };
    expect(today(onlyRoutines, profileOf(), [], NOW)).toEqual({
      day: "stretch",
      because: { code: "no-training" },
    });
    const trainings = BACK_PROGRAM.days.filter(({ type }) => type === "training");
    const resting = [done(upper, hoursAgo(40)), done(lower, hoursAgo(30))];
    expect(today({ ...BACK_PROGRAM, days: trainings }, profileOf(), resting, NOW).day).toBeNull();
  });

  test("properties: never within 48 hours of its focus, and following it alternates", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(gaps, fc.constantFrom("upper", "lower", "both"), (hours, focus) => {
        const sessions: ReturnType<typeof done>[] = [];
        let ms = timestampMs(NOW);
        for (const gap of hours) {
          ms += gap * 3_600_000;
          const now = timestamp(ms, 60);
          const { day, restUntil } = today(BACK_PROGRAM, profileOf({ focus }), sessions, now);
          if (day === "upper" || day === "lower") {
            const same = sessions.filter(({ body }) => body.planned.key === day);
            for (const one of same)
              expect(ms - timestampMs(one.at)).toBeGreaterThanOrEqual(48 * 3_600_000);
            if (focus === "both") expect(sessions.at(-1)?.body.planned.key).not.toBe(day);
            sessions.push(done(day === "upper" ? upper : lower, now));
          } else {
            expect(day).toBe("stretch");
            expect(timestampMs(restUntil ?? now)).toBeGreaterThan(ms);
          }
        }
      }),
    );
  });
});

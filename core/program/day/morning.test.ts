import { describe, expect, it } from "vitest";
import type { Pain, Timestamp } from "../../record/index.ts";
import { exerciseById } from "../../exercise/index.ts";
import { contextAt } from "../next/input/read.ts";
import { nextTarget } from "../next/next.ts";
import { NOW, at } from "../program.fixture.ts";
import { dayWith, reps, weekWith } from "../stored/stored.fixture.ts";
import { daysBefore, didSets, givenOf, hurt, painRecord } from "./day.fixture.ts";
import { contextOn } from "./given.ts";
import { morningPain, morningQuestions, signsToCheck } from "./morning.ts";
import type { MorningAnswer, MorningQuestion } from "./morning.ts";

const EVENING = at("2026-11-22T19:00:00.000+01:00");
const session = (level: number, when: Timestamp = EVENING, exercise = "db-rdl") =>
  didSets(when, { [exercise]: [{ reps: 8, kg: 20 }] }, { pain: [hurt(exercise, level, when)] });

describe("the question of the morning after", () => {
  it.each<[string, ReturnType<typeof session>, number]>([
    ["no pain to speak of", session(2), 0],
    ["pain of three", session(3), 1],
    ["a stop", session(6), 1],
    ["the day before yesterday", session(6, daysBefore(2)), 0],
    ["today", session(6, NOW), 0],
    ["a running session", { ...session(6), body: { ...session(6).body, status: "active" } }, 0],
  ])("%s", (_what, one, count) => {
    expect(morningQuestions([one], [], NOW)).toHaveLength(count);
  });

  it("is asked once, and counts by what is answered", () => {
    const one = session(4);
    const [question] = morningQuestions([one], [], NOW);
    if (!question) throw new Error("no question");
    expect(question).toEqual({ session: one.id, exercise: "db-rdl", level: 4, stopped: false });
    const rungDown = (answer: MorningAnswer): string | undefined => {
      const body = morningPain(question, answer, one.at, NOW);
      const pains = [painRecord(body)];
      expect(morningQuestions([one], pains, NOW)).toEqual([]);
      const exercise = exerciseById("db-rdl");
      if (!exercise) throw new Error("db-rdl");
      const week = weekWith([dayWith("mon", [reps("db-rdl")])]);
      const given = givenOf(week, { sessions: [one], pains });
      const target = nextTarget(exercise, [one], contextOn(given, "mon"));
      return target.ok
        ? target.value.adjustments.find(({ code }) => code === "hurt-after")?.code
        : undefined;
    };
    expect(rungDown({ code: "as-before", level: 1 })).toBeUndefined();
    expect(rungDown({ code: "not-yet", level: 3 })).toBe("hurt-after");
    expect(rungDown({ code: "passed-over" })).toBeUndefined();
  });

  it.each<[MorningAnswer, Partial<Pain>]>([
    [
      { code: "as-before", level: 2 },
      { before: 2, nextMorning: 2, settledHours: 23 },
    ],
    [
      { code: "not-yet", level: 2 },
      { before: 0, nextMorning: 2, settledHours: null },
    ],
    [{ code: "passed-over" }, { before: 0, nextMorning: null, settledHours: null }],
  ])("is stored: %o", (answer, body) => {
    const question: MorningQuestion = {
      session: session(4).id,
      exercise: "db-rdl",
      level: 4,
      stopped: false,
    };
    expect(morningPain(question, answer, EVENING, NOW)).toMatchObject(body);
  });
});

describe("another look at the signs", () => {
  const context = contextAt(NOW);
  it.each<[string, readonly ReturnType<typeof session>[], unknown]>([
    ["nothing hurt", [], null],
    ["four of ten", [session(4)], null],
    ["five of ten in the back", [session(5, EVENING, "superman")], { why: { code: "strong" } }],
    ["five of ten elsewhere", [session(5, EVENING, "push-up")], null],
    ["a week ago", [session(5, daysBefore(7), "superman")], null],
    [
      "it spread",
      [
        didSets(
          EVENING,
          { superman: [{ reps: 8 }] },
          { pain: [{ ...hurt("superman", 2, EVENING), spreading: true, action: "stop" }] },
        ),
      ],
      { why: { code: "spreading" } },
    ],
    [
      "for more than two weeks",
      [17, 10, 4].map((days) => session(3, daysBefore(days), "superman")),
      { why: { code: "long", days: 17 } },
    ],
  ])("%s", (_what, sessions, expected) => {
    const reason = signsToCheck(sessions, context);
    if (expected === null) expect(reason).toBeNull();
    else expect(reason).toMatchObject(expected as object);
  });
});

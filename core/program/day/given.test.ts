import { describe, expect, it } from "vitest";
import { dayWith, reps, weekWith } from "../stored/stored.fixture.ts";
import { daysBefore, didSets, givenOf } from "./day.fixture.ts";
import { contextOn } from "./given.ts";

const WEEK = weekWith([dayWith("mon", [reps("push-up")])]);
const LOW = { sleep: 2, energy: 2, stress: 2, soreness: 2 };
const FINE = { sleep: 4, energy: 4, stress: 4, soreness: 4 };
const sore = (level: number) => [{ group: "chest", level }];

const counted = (days: number, said: Parameters<typeof givenOf>[1]) => {
  const stored = didSets(
    daysBefore(days),
    { "push-up": [{ reps: 8 }] },
    { readiness: LOW, sore: sore(5) },
  );
  const { readiness, soreness } = contextOn(givenOf(WEEK, { sessions: [stored], ...said }), "mon");
  return {
    sleep: readiness.map(({ sleep }) => sleep),
    sore: soreness.map(({ level }) => level),
  };
};

describe("what is said before a session", () => {
  it.each<[string, number, object, object]>([
    ["said again tomorrow counts again", 1, { readiness: LOW, sore: sore(5) }, { twice: true }],
    ["stored by a session of today counts once", 0, { readiness: LOW, sore: sore(5) }, {}],
  ])("%s", (_what, days, said, { twice }: { twice?: boolean }) => {
    expect(counted(days, { said })).toEqual(
      twice ? { sleep: [2, 2], sore: [5, 5] } : { sleep: [2], sore: [5] },
    );
  });

  it("another answer on the same day is a new one; less sore than stored is not", () => {
    expect(counted(0, { said: { readiness: FINE, sore: sore(8) } })).toEqual({
      sleep: [2, 4],
      sore: [5, 8],
    });
    expect(counted(0, { said: { sore: sore(3) } })).toEqual({ sleep: [2], sore: [5] });
    expect(counted(0, { said: { sore: [{ group: "lats", level: 5 }] } }).sore).toEqual([5, 5]);
  });
});

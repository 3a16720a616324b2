import { expect, test } from "vitest";
import { NOW } from "../program.fixture.ts";
import { dayWith, reps, weekWith } from "../stored/stored.fixture.ts";
import { targetsAfter } from "./after.ts";
import { daysBefore, didSets, givenOf } from "./day.fixture.ts";

const WEEK = weekWith([dayWith("mon", [reps("db-rdl", 2, 12), reps("knee-push-up", 3, 15)])]);

test("what was done says what comes next time, with its reason", () => {
  const before = didSets(daysBefore(4), {
    "knee-push-up": [{ reps: 9 }, { reps: 9 }, { reps: 9 }],
  });
  const ended = didSets(NOW, {
    "knee-push-up": [{ reps: 10 }, { reps: 10 }, { reps: 10 }],
    "db-rdl": [
      { reps: 12, kg: 20, rir: 2 },
      { reps: 12, kg: 20, rir: 1 },
    ],
  });
  const low = { sleep: 1, energy: 1, stress: 1, soreness: 1 };
  const given = givenOf(WEEK, { sessions: [before], said: { readiness: low } });
  const lines = targetsAfter(ended, given, "mon").map(
    ({ exercise, sets, load, text }) => `${sets} x ${exercise} ${load?.kg ?? "-"}: ${text}`,
  );
  expect(lines).toEqual([
    "3 x knee-push-up -: The fewest last time were 10: try for 11, on the way to 15 in every set.",
    "2 x db-rdl 22: Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range.",
  ]);
  // Whether it is stored already makes no difference.
  const stored = givenOf(WEEK, { sessions: [before, ended] });
  expect(targetsAfter(ended, stored, "mon")).toEqual(targetsAfter(ended, given, "mon"));
});

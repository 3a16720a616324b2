import { describe, expect, test } from "vitest";
import { exerciseById } from "../../exercise/index.ts";
import { sum } from "../../quantity/index.ts";
import { localDate, timestamp, timestampMs } from "../../record/index.ts";
import type { LocalDate, PlannedItem, Timestamp, Week, Weekday } from "../../record/index.ts";
import type { SessionRecord } from "../../history/index.ts";
import { at } from "../program.fixture.ts";
import { blockOn } from "../stored/mesocycle.ts";
import { asked, askedProfile, dayWith, reps, weekWith } from "../stored/stored.fixture.ts";
import { didSets, givenOf } from "./day.fixture.ts";
import type { DoneSet } from "../recorded.fixture.ts";
import { readySession } from "./session.ts";
import type { ReadySession } from "./session.ts";
import { withLighterFrom } from "../stored/lighter.ts";

/**
 * A person who does what the plan says, as well as they can: they could lift `oneRepMaxKg` once, do
 * `most` repetitions or hold `most` seconds, and each session makes them a little stronger.
 */
interface Body {
  oneRepMaxKg: number;
  most: number;
  seconds: number;
}

const GROWTH = 1.006;
const FIRST_KG = 12;

/** Repetitions that could be done with a load, by Epley (1985). */
const couldDo = ({ oneRepMaxKg, most }: Body, kg: number | null): number =>
  kg === null ? Math.floor(most) : Math.floor(30 * (oneRepMaxKg / kg - 1));

const doItem = (item: PlannedItem, body: Body): readonly DoneSet[] => {
  const { dose, load, target } = item;
  const sets = Array.from({ length: dose.sets }, (_, index) => index);
  switch (dose.kind) {
    case "reps": {
      const isLoaded = exerciseById(item.exercise)?.load === "external";
      const kg = load?.kg ?? (isLoaded ? FIRST_KG : null);
      const could = Math.max(0, couldDo(body, kg));
      const done = Math.min(could, target?.aim ?? dose.reps.max);
      return sets.map(() => ({ reps: done, rir: could - done, ...(kg === null ? {} : { kg }) }));
    }
    case "hold":
      return sets.map(() => ({ seconds: Math.min(dose.seconds, body.seconds) }));
    case "carry":
      return sets.map(() => ({ seconds: dose.metres }));
    case "interval":
      return Array.from({ length: dose.rounds }, () => ({ seconds: dose.workSec }));
    case "steady":
      return [{ seconds: dose.seconds }];
  }
};

interface Life {
  readonly sessions: readonly SessionRecord[];
  readonly ready: readonly (readonly [Timestamp, ReadySession])[];
  readonly week: Week;
}

const MONDAY_MS = timestampMs(at("2026-09-28T18:00:00.000+01:00"));
const DAY_MS = 86_400_000;

/** Trains a plan on its days for so many weeks; `body` may change before each session. */
const live = (
  plan: Week,
  weeks: number,
  body: Body,
  before: (number: number, body: Body) => void = () => {},
): Life => {
  let week = plan;
  const sessions: SessionRecord[] = [];
  const ready: [Timestamp, ReadySession][] = [];
  const offsets: Readonly<Record<string, number>> = { mon: 0, wed: 2, fri: 4 };
  for (let number = 0; number < weeks; number += 1)
    for (const { day } of week.days) {
      const now = timestamp(MONDAY_MS + (number * 7 + (offsets[day] ?? 0)) * DAY_MS, 60);
      before(number, body);
      const made = readySession(
        givenOf(week, { sessions: [...sessions], now, profile: askedProfile(), weeks: [] }),
        day,
      );
      if (!made.ok) throw new Error(made.error.code);
      const { planned, lighter } = made.value;
      if (lighter?.begins) week = withLighterFrom(week, localDate(now));
      ready.push([now, made.value]);
      const items = planned.blocks.flatMap((block) => (block.role === "main" ? block.items : []));
      sessions.push(
        didSets(now, Object.fromEntries(items.map((item) => [item.exercise, doItem(item, body)])), {
          planned,
        }),
      );
      body.oneRepMaxKg *= GROWTH;
      body.most *= GROWTH;
      body.seconds += 1;
    }
  return { sessions, ready, week };
};

const FIRST_MONDAY = "2026-09-28" as LocalDate;

const planFor = (level: Week["asked"]["level"]): Week => {
  const day = (name: Weekday) =>
    dayWith(name, [
      { ...reps("db-rdl", 3, 12), restSec: 90 },
      { ...reps("knee-push-up", 3, 15), restSec: 60 },
      { exercise: "plank", sets: 2, seconds: 60, side: "bilateral", restSec: 45, block: "main" },
      {
        exercise: "shadow-box-30-30",
        sets: 1,
        cycles: 10,
        side: "bilateral",
        restSec: 0,
        block: "cardio",
      },
    ]);
  return weekWith([day("mon"), day("wed"), day("fri")], {
    startedOn: FIRST_MONDAY,
    asked: { ...asked, level },
    mesocycle: { startedOn: FIRST_MONDAY, number: 1 },
  });
};

const itemIn = ({ planned }: ReadySession, exercise: string): PlannedItem | undefined =>
  planned.blocks.flatMap(({ items }) => items).find((item) => item.exercise === exercise);

const kgOf = ([, session]: Life["ready"][number]): number =>
  itemIn(session, "db-rdl")?.load?.kg ?? 0;
const setsOf = ([, session]: Life["ready"][number]): number =>
  sum(
    session.planned.blocks.flatMap(({ role, items }) =>
      role === "main" ? items.map(({ dose }) => dose.sets) : [],
    ),
  );

const newBody = (): Body => ({ oneRepMaxKg: 24, most: 14, seconds: 45 });

describe("weeks of training by the plan", () => {
  test("loads, repetitions, holds and rounds grow, and the sixth week is lighter", () => {
    const { ready } = live(planFor("intermediate"), 12, newBody());
    const lighter = ready.map(([, session]) => session.lighter !== null);
    // Weeks 6 and 12 of three sessions each.
    expect(lighter.flatMap((is, index) => (is ? [Math.floor(index / 3) + 1] : []))).toEqual([
      6, 6, 6, 12, 12, 12,
    ]);
    const full = ready.filter(([, session]) => session.lighter === null);
    const [first, second] = full;
    const last = full.at(-1);
    if (!first || !second || !last) throw new Error("no sessions");
    expect(kgOf(second)).toBe(FIRST_KG);
    expect(kgOf(last)).toBeGreaterThanOrEqual(FIRST_KG * 1.2);
    expect(itemIn(last[1], "plank")?.dose).toMatchObject({ seconds: 60 });
    expect(itemIn(last[1], "shadow-box-30-30")?.dose).toMatchObject({ rounds: 10 });
    expect(full.some(([, session]) => session.offers.some(({ to }) => to === "push-up"))).toBe(
      true,
    );
    for (const [index, session] of full.entries()) {
      const before = full[index - 1];
      // Up by no more than a tenth or the next dumbbell, whatever is more.
      if (before && kgOf(before) > 0)
        expect(kgOf(session)).toBeLessThanOrEqual(Math.max(kgOf(before) * 1.1, kgOf(before) + 2));
      expect(setsOf(session)).toBe(9);
    }
    for (const session of ready.filter(([, one]) => one.lighter !== null))
      expect(setsOf(session)).toBeLessThanOrEqual(6);
  });

  test("a beginner has no planned lighter week", () => {
    const { ready } = live(planFor("beginner"), 7, newBody());
    expect(ready.filter(([, session]) => session.lighter !== null)).toEqual([]);
  });

  test("strength that falls in two exercises begins a lighter week of seven days, once", () => {
    const { ready, week } = live(planFor("beginner"), 6, newBody(), (number, body) => {
      if (number === 3) {
        body.oneRepMaxKg = Math.min(body.oneRepMaxKg, 21);
        body.most = Math.min(body.most, 10);
      }
    });
    const lighter = ready.filter(([, session]) => session.lighter !== null);
    // A single loaded exercise is no sign yet; its load gives way by itself.
    expect(lighter).toEqual([]);
    expect(week.lighter).toEqual([]);
    const low = { sleep: 2, energy: 1, stress: 2, soreness: 2 };
    const tired = readySession(
      givenOf(planFor("beginner"), {
        now: at("2026-10-09T18:00:00.000+01:00"),
        sessions: [3, 4, 5, 6, 8].map((date) =>
          didSets(
            at(`2026-10-0${date}T18:00:00.000+01:00`),
            { "db-rdl": [{ reps: 8, kg: 12 }] },
            { readiness: low },
          ),
        ),
      }),
      "fri",
    );
    expect(tired.ok && tired.value.lighter).toMatchObject({
      begins: true,
      why: { code: "readiness-low", days: 5 },
    });
  });

  test("the block of a week says when it is over", () => {
    const week = planFor("intermediate");
    expect(blockOn(week, "2026-11-08" as LocalDate)).toMatchObject({ week: 6, isLighter: true });
    expect(blockOn(week, "2026-11-09" as LocalDate)).toMatchObject({ isOver: true });
  });
});

test("a first block takes no set twice from an exercise that is planned twice a day", () => {
  const twice = dayWith(
    "mon",
    [
      { ...reps("db-row-lunge", 3, 12), side: "per_side", restSec: 20 },
      { ...reps("seated-cable-row", 5, 15), restSec: 20 },
      { ...reps("seated-cable-row", 1, 15), restSec: 20 },
      { ...reps("db-row-lunge", 4, 12), side: "per_side", restSec: 20 },
    ],
    20,
  );
  const session = readySession(givenOf(weekWith([twice])), "mon");
  if (!session.ok) throw new Error(session.error.code);
  expect(session.value.planned.blocks[0]?.items.map(({ id, dose }) => [id, dose.sets])).toEqual([
    ["main.db-row-lunge", 3],
    ["main.seated-cable-row", 4],
    ["main.seated-cable-row.2", 1],
    ["main.db-row-lunge.2", 4],
  ]);
});

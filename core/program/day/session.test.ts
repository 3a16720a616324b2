import { describe, expect, it } from "vitest";
import { exerciseById, itemSeconds, sessionSeconds } from "../../exercise/index.ts";
import type { LocalDate, PlannedItem, PlannedWeekItem, Week } from "../../record/index.ts";
import { adjustmentText } from "../next/messages.ts";
import type { DoneSet } from "../recorded.fixture.ts";
import { plannedSessionOf } from "../stored/session.ts";
import { HOME, askedProfile, dayWith, places, reps, weekWith } from "../stored/stored.fixture.ts";
import { daysBefore, didSets, givenOf, hurt } from "./day.fixture.ts";
import type { GivenParts } from "./day.fixture.ts";
import { daySwaps } from "./instead.ts";
import { leftOutText } from "./messages.ts";
import { readySession } from "./session.ts";
import type { ReadySession } from "./session.ts";

const interval = (exercise: string, cycles: number): PlannedWeekItem => ({
  exercise,
  sets: 1,
  cycles,
  side: "bilateral",
  restSec: 0,
  block: "cardio",
});

const stretch = (exercise: string, seconds: number): PlannedWeekItem => ({
  exercise,
  sets: 1,
  seconds,
  side: exerciseById(exercise)?.side ?? "bilateral",
  restSec: 0,
  block: "cooldown",
});

const WEEK = weekWith([
  dayWith("mon", [
    { ...reps("db-rdl", 3, 12), restSec: 90 },
    { ...reps("push-up", 3, 15), restSec: 60 },
    { exercise: "plank", sets: 2, seconds: 60, side: "bilateral", restSec: 45, block: "main" },
    interval("shadow-box-30-30", 8),
    stretch("childs-pose", 90),
    stretch("doorway-chest-stretch", 60),
  ]),
]);

const ready = (week: Week = WEEK, parts: GivenParts = {}): ReadySession => {
  const result = readySession(givenOf(week, parts), "mon");
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const itemOf = (session: ReadySession, exercise: string): PlannedItem | undefined =>
  session.planned.blocks.flatMap(({ items }) => items).find((item) => item.exercise === exercise);

/** `3 x 8-12 try 8, 22 kg`: an item in a line. */
const line = (session: ReadySession, exercise: string): string => {
  const item = itemOf(session, exercise);
  if (!item) return "left out";
  const { dose, load, target } = item;
  const amount = (): string => {
    switch (dose.kind) {
      case "reps":
        return `${dose.reps.min}-${dose.reps.max} try ${target?.aim}, ${dose.rir?.min}-${dose.rir?.max} left`;
      case "hold":
      case "steady":
        return `${dose.seconds} s`;
      case "carry":
        return `${dose.metres} m`;
      case "interval":
        return `${dose.rounds} x ${dose.workSec}/${dose.recoverSec}`;
    }
  };
  const warmups = target?.warmupKg ? `, warm-up ${target.warmupKg.join(" ")}` : "";
  return `${dose.sets} x ${amount()}${load ? `, ${load.kg} kg` : ""}${warmups}`;
};

const three = (set: DoneSet): readonly DoneSet[] => [set, set, set];
const TOP = didSets(daysBefore(3), {
  "db-rdl": three({ reps: 12, kg: 20, rir: 2 }),
  "push-up": three({ reps: 9, rir: 2 }),
  plank: [{ seconds: 40 }, { seconds: 35 }],
  "shadow-box-30-30": Array.from({ length: 6 }, () => ({ seconds: 30 })),
});
const LOW = { sleep: 2, energy: 2, stress: 2, soreness: 2 };

describe("the session of a day", () => {
  it.each<[string, GivenParts, Readonly<Record<string, string>>]>([
    [
      "the first time",
      {},
      {
        "db-rdl": "3 x 8-12 try 8, 1-3 left",
        plank: "2 x 20 s",
        "shadow-box-30-30": "1 x 5 x 30/30",
      },
    ],
    [
      "progressed",
      { sessions: [TOP] },
      {
        "db-rdl": "3 x 8-12 try 8, 1-3 left, 22 kg, warm-up 10",
        "push-up": "3 x 6-15 try 10, 1-3 left",
        plank: "2 x 40 s",
        "shadow-box-30-30": "1 x 7 x 30/30",
      },
    ],
    [
      "with the dumbbells of the place",
      {
        sessions: [TOP],
        places: places.map((place) =>
          place.id === HOME
            ? { ...place, body: { ...place.body, loads: { dumbbells: [8, 20, 21] } } }
            : place,
        ),
      },
      { "db-rdl": "3 x 8-12 try 8, 1-3 left, 21 kg, warm-up 8" },
    ],
    [
      "on a low day",
      { sessions: [TOP], said: { readiness: LOW } },
      {
        "db-rdl": "2 x 8-12 try 8, 2-4 left, 22 kg, warm-up 10",
        "push-up": "2 x 6-15 try 10, 2-4 left",
        plank: "1 x 40 s",
        "shadow-box-30-30": "left out",
      },
    ],
    [
      "sore and very sore",
      {
        sessions: [TOP],
        said: {
          sore: [
            { group: "hamstrings", level: 5 },
            { group: "chest", level: 8 },
          ],
        },
      },
      { "db-rdl": "2 x 8-12 try 8, 1-3 left, 22 kg, warm-up 10", "push-up": "left out" },
    ],
    [
      "after a break",
      { sessions: [{ ...TOP, at: daysBefore(21) }] },
      { "db-rdl": "2 x 8-12 try 8, 2-4 left, 16 kg, warm-up 8" },
    ],
    [
      "rounds stay within the plan",
      {
        sessions: [
          didSets(daysBefore(7), {
            "shadow-box-30-30": Array.from({ length: 12 }, () => ({ seconds: 30 })),
          }),
        ],
      },
      { "shadow-box-30-30": "1 x 8 x 30/30" },
    ],
    [
      "high blood pressure keeps three in reserve",
      {
        sessions: [TOP],
        profile: askedProfile({ conditions: [{ tag: "hypertension", severity: "active" }] }),
      },
      { "push-up": "3 x 6-15 try 10, 3-4 left" },
    ],
    ["never more sets than planned", { sessions: [TOP] }, { plank: "2 x 40 s" }],
  ])("%s", (_what, parts, expected) => {
    const session = ready(WEEK, parts);
    for (const [exercise, text] of Object.entries(expected))
      expect(`${exercise}: ${line(session, exercise)}`).toBe(`${exercise}: ${text}`);
    const planned = plannedSessionOf(WEEK, "mon");
    expect(planned.ok && session.seconds <= sessionSeconds(planned.value)).toBe(true);
  });

  it("says why, for each exercise and for the day", () => {
    const session = ready(WEEK, { sessions: [TOP], said: { readiness: LOW } });
    expect(itemOf(session, "db-rdl")?.target?.text).toBe(
      "Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range. You feel low today: one set fewer, one more in reserve.",
    );
    expect(session.easier.map(adjustmentText)).toEqual([
      "You feel low today: one set fewer, one more in reserve.",
    ]);
    expect(session.left.map(leftOutText)).toEqual([
      "Shadow boxing 30 s fast / 30 s rest is left out: no intervals on a low day; a quiet walk is fine.",
    ]);
    const full = ready(WEEK, {
      sessions: [
        didSets(daysBefore(7), {
          "shadow-box-30-30": Array.from({ length: 8 }, () => ({ seconds: 30 })),
        }),
      ],
    });
    expect(itemOf(full, "shadow-box-30-30")?.target?.text).toBe(
      "8 rounds is what your plan has time for.",
    );
    expect(session.name).not.toMatch(/min/);
    expect(session.planned.title).toMatch(/, \d+ min$/);
  });

  it("what was stopped twice, and what a condition forbids, has a stand-in with its reason", () => {
    const stops = [daysBefore(9), daysBefore(3)].map((when) =>
      didSets(when, { "db-rdl": [{ reps: 8, kg: 10 }] }, { pain: [hurt("db-rdl", 6, when)] }),
    );
    const session = ready(WEEK, { sessions: stops });
    const [left] = session.left;
    expect(left).toMatchObject({ exercise: "db-rdl", pause: { code: "out-for-pain" } });
    const by = itemOf(session, left?.by ?? "");
    expect(by).toMatchObject({ why: { code: "pain", insteadOf: "db-rdl" } });
    const was = plannedSessionOf(WEEK, "mon");
    const old = was.ok ? was.value.blocks[0]?.items[0] : undefined;
    expect(by && old && itemSeconds(by) <= itemSeconds(old)).toBe(true);

    const wrist = ready(WEEK, {
      profile: askedProfile({ conditions: [{ tag: "wrist", severity: "active" }] }),
    });
    expect(wrist.left).toContainEqual(
      expect.objectContaining({
        exercise: "push-up",
        pause: { code: "not-with-condition", exercise: "push-up", condition: "wrist" },
      }),
    );
    expect(itemOf(wrist, "push-up")).toBeUndefined();
  });

  it("says so when nothing is left", () => {
    const only = weekWith([dayWith("mon", [reps("push-up")])]);
    expect(
      readySession(givenOf(only, { said: { sore: [{ group: "chest", level: 9 }] } }), "mon"),
    ).toMatchObject({ ok: false, error: { code: "all-left-out", left: [{ by: null }] } });
    expect(readySession(givenOf(only), "sun")).toMatchObject({ error: { code: "unknown-day" } });
  });

  it("a range extended before a big step is paid for by stretches and rests, not by time", () => {
    const owned = places.map((place) =>
      place.id === HOME
        ? { ...place, body: { ...place.body, loads: { dumbbells: [10, 20, 30] } } }
        : place,
    );
    const secondsOf = (week: Week): number => {
      const plan = plannedSessionOf(week, "mon");
      return plan.ok ? sessionSeconds(plan.value) : 0;
    };
    const with20 = { sessions: [TOP], places: owned };
    const row = (restSec: number) => ({ ...reps("db-rdl", 3, 12), restSec });
    const week = weekWith([dayWith("mon", [row(90), stretch("childs-pose", 60)])]);
    const session = ready(week, with20);
    expect(line(session, "db-rdl")).toBe("3 x 8-13 try 13, 1-3 left, 20 kg, warm-up 10");
    // Three sets of one more repetition of four seconds.
    expect(itemOf(session, "childs-pose")?.dose).toMatchObject({ seconds: 48 });
    expect(session.seconds).toBe(secondsOf(week));

    const rests = weekWith([dayWith("mon", [row(90)])]);
    expect(itemOf(ready(rests, with20), "db-rdl")?.dose).toMatchObject({ restSec: 84 });
    // Without anything to give, the range stays as planned.
    const bare = weekWith([dayWith("mon", [row(60)])]);
    expect(ready(bare, with20).seconds).toBe(secondsOf(bare));
    expect(line(ready(bare, with20), "db-rdl")).toBe(
      "3 x 8-12 try 12, 1-3 left, 20 kg, warm-up 10",
    );
  });
});

describe("a lighter week", () => {
  const sixth = weekWith(WEEK.days, {
    startedOn: "2026-10-19" as LocalDate,
    mesocycle: { startedOn: "2026-10-19" as LocalDate, number: 1 },
  });
  const pained = [daysBefore(3), daysBefore(2)].map((when, index) => {
    const exercise = ["db-rdl", "push-up"][index] ?? "";
    return didSets(
      when,
      { [exercise]: three({ reps: 8, kg: 20 }) },
      {
        pain: [hurt(exercise, 3, when)],
      },
    );
  });

  it.each<[string, Week, GivenParts, object | null, string]>([
    ["none", WEEK, { sessions: [TOP] }, null, "3 x 8-12 try 8, 1-3 left, 22 kg, warm-up 10"],
    [
      "planned",
      sixth,
      { sessions: [TOP] },
      { begins: false, why: { code: "planned" } },
      "2 x 8-12 try 8, 3-5 left, 18 kg, warm-up 9",
    ],
    [
      "by a trigger",
      WEEK,
      { sessions: pained },
      { begins: true, why: { code: "joint-pain" } },
      "2 x 8-12 try 8, 3-5 left, 18 kg, warm-up 9",
    ],
    [
      "running",
      weekWith(WEEK.days, { lighter: ["2026-11-20" as LocalDate] }),
      { sessions: [TOP] },
      { begins: false, why: { code: "running" } },
      "2 x 8-12 try 8, 3-5 left, 18 kg, warm-up 9",
    ],
    [
      "passed over",
      sixth,
      { sessions: [TOP], said: { asUsual: true } },
      null,
      "3 x 8-12 try 8, 1-3 left, 22 kg, warm-up 10",
    ],
  ])("%s", (_what, week, parts, lighter, text) => {
    const session = ready(week, parts);
    if (lighter === null) expect(session.lighter).toBeNull();
    else expect(session.lighter).toMatchObject(lighter);
    expect(session.isPassedOver).toBe(parts.said?.asUsual === true);
    expect(line(session, "db-rdl")).toBe(text);
  });
});

describe("offers of a rung", () => {
  it("up after two times at the top; it can be taken only where it fits", () => {
    const week = weekWith([dayWith("mon", [{ ...reps("knee-push-up", 3, 15) }])]);
    const top = three({ reps: 15, rir: 2 });
    const sessions = [
      didSets(daysBefore(6), { "knee-push-up": top }),
      didSets(daysBefore(3), { "knee-push-up": top }),
    ];
    expect(ready(week, { sessions }).offers).toEqual([
      {
        from: "knee-push-up",
        to: "push-up",
        way: "up",
        text: "Every set reached 15: time for Push-up.",
      },
    ]);
    expect(
      ready(week, { sessions, profile: askedProfile({ dislikes: ["push-up"] }) }).offers,
    ).toEqual([]);
  });
});

describe("swaps for today", () => {
  it("can be done at the place, are not in the session, and take no longer", () => {
    const session = ready(WEEK, { sessions: [TOP] });
    const item = itemOf(session, "db-rdl");
    if (!item) throw new Error("db-rdl");
    const options = daySwaps(item, session.planned, givenOf(WEEK, { sessions: [TOP] }), "mon");
    expect(options.length).toBeGreaterThan(0);
    for (const { item: by } of options) {
      expect(itemOf(session, by.exercise)).toBeUndefined();
      expect(itemSeconds(by)).toBeLessThanOrEqual(itemSeconds(item));
      expect(by.target?.text).toBeTruthy();
    }
    const pose = itemOf(session, "childs-pose");
    if (!pose) throw new Error("childs-pose");
    for (const { item: by } of daySwaps(pose, session.planned, givenOf(WEEK), "mon"))
      expect(itemSeconds(by)).toBe(itemSeconds(pose));
  });
});

describe("the weeks of a first block", () => {
  // Three days of rows: far more for the upper back than a beginner begins with.
  const rows = (["mon", "wed", "fri"] as const).map((day) =>
    dayWith(day, [
      { ...reps("db-row-bench", 4, 12), restSec: 90 },
      { ...reps("band-row-seated", 4, 15), restSec: 60 },
    ]),
  );
  const inBlock = (number: number, startedOn: LocalDate): Week =>
    weekWith(rows, { mesocycle: { number, startedOn } });
  const sets = (session: ReadySession): number =>
    (itemOf(session, "db-row-bench")?.dose.sets ?? 0) +
    (itemOf(session, "band-row-seated")?.dose.sets ?? 0);

  it("begin with fewer sets and say so; a later block has them all", () => {
    const first = ready(inBlock(1, WEEK.startedOn));
    expect(sets(first)).toBeLessThan(8);
    expect(first.seconds).toBeLessThan(ready(inBlock(2, WEEK.startedOn)).seconds);
    const eased = first.planned.blocks
      .flatMap(({ items }) => items)
      .find(({ dose }) => dose.sets < 4);
    expect(eased?.target?.text).toMatch(/for now; your first weeks build up to 4\.$/);
    expect(sets(ready(inBlock(2, WEEK.startedOn)))).toBe(8);
  });

  it("give sets back week by week", () => {
    const early = sets(ready(inBlock(1, WEEK.startedOn)));
    const late = sets(ready(inBlock(1, "2026-10-26" as LocalDate)));
    expect(late).toBeGreaterThan(early);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionRecord } from "../../history/index.ts";
import { WEEKDAYS, addDays, dayOfWeek, localDate } from "../../record/index.ts";
import type { PlannedSession, Weekday } from "../../record/index.ts";
import { at, done } from "../program.fixture.ts";
import { weekMissedText, weekTodayText } from "./messages.ts";
import { plannedSessionOf } from "./session.ts";
import { MONDAY, accepted, arbitraryDays, dayWith, reps, weekWith } from "./stored.fixture.ts";
import { todayFromWeek } from "./today.ts";
import type { WeekToday } from "./today.ts";

const week = weekWith([
  dayWith("mon", [reps("db-row-bench")]),
  dayWith("wed", [reps("superman")]),
  dayWith("fri", [reps("back-extension-floor")]),
]);
const record = accepted(week);

const sessionOf = (day: Weekday): PlannedSession => {
  const planned = plannedSessionOf(week, day);
  if (!planned.ok) throw new Error(planned.error.code);
  return planned.value;
};

const on = (offset: number, hour = "18") =>
  at(`${addDays(MONDAY, offset)}T${hour}:00:00.000+01:00`);
/** The session of a day, done so many days after the first Monday. */
const did = (day: Weekday, offset: number, hour?: string): SessionRecord =>
  done(sessionOf(day), on(offset, hour));
/** Rows done outside the plan. */
const didRows = (offset: number, hour?: string): SessionRecord =>
  done({ ...sessionOf("mon"), key: "upper", title: "Upper back" }, on(offset, hour));

/** Anything done in the weeks around, on the plan or not. */
const arbitrarySession = fc
  .tuple(
    fc.constantFrom<Weekday>("mon", "wed", "fri"),
    fc.integer({ min: -8, max: 20 }),
    fc.boolean(),
  )
  .map(([day, offset, isOnPlan]) => (isOnPlan ? did(day, offset) : didRows(offset)));

const answer = (offset: number, sessions: readonly SessionRecord[]): WeekToday =>
  todayFromWeek(record, sessions, on(offset, "19"));

const names = (offset: number) => ({
  titleOf: (day: Weekday) => `Session ${day}`,
  today: addDays(MONDAY, offset),
});

interface Case {
  readonly what: string;
  readonly offset: number;
  readonly sessions: readonly SessionRecord[];
  readonly day: Weekday | null;
  readonly code: WeekToday["because"]["code"];
  readonly next: readonly [Weekday, offset: number];
  readonly text: string;
  readonly missed?: string;
}

const cases: readonly Case[] = [
  {
    what: "a day of the plan",
    offset: 0,
    sessions: [],
    day: "mon",
    code: "planned",
    next: ["wed", 2],
    text: "A day of your plan.",
  },
  {
    what: "the day after",
    offset: 1,
    sessions: [did("mon", 0)],
    day: null,
    code: "rest",
    next: ["wed", 2],
    text: "A day of rest: it is when you grow stronger. Next: Session wed, tomorrow.",
  },
  {
    what: "done today",
    offset: 0,
    sessions: [did("mon", 0)],
    day: null,
    code: "done-today",
    next: ["wed", 2],
    text: `Done for today: ${sessionOf("mon").title}. Next: Session wed, on Wednesday.`,
  },
  {
    what: "one missed, with other muscles the next day",
    offset: 1,
    sessions: [],
    day: "mon",
    code: "make-up",
    next: ["wed", 2],
    text: "Monday's session fits today: what it works is rested.",
    missed: "Monday was missed. There is room for it on Tuesday.",
  },
  {
    what: "one missed, after its like was done outside the plan",
    offset: 3,
    sessions: [did("mon", 0), didRows(3)],
    day: null,
    code: "done-today",
    next: ["fri", 4],
    text: `Done for today: Upper back. Next: Session fri, tomorrow.`,
  },
  {
    what: "one missed whose muscles work the day after",
    offset: 3,
    sessions: [did("mon", 0)],
    day: null,
    code: "rest",
    next: ["fri", 4],
    text: "A day of rest: it is when you grow stronger. Next: Session fri, tomorrow.",
    missed: "Wednesday was missed. There is room for it on Sunday.",
  },
  {
    what: "one missed, and its like is due tomorrow",
    offset: 6,
    sessions: [did("wed", 2), did("fri", 4)],
    day: null,
    code: "rest",
    next: ["mon", 7],
    text: "A day of rest: it is when you grow stronger. Next: Session mon, tomorrow.",
  },
  {
    what: "done before its day",
    offset: 4,
    sessions: [did("mon", 0), did("fri", 2)],
    day: null,
    code: "done-before",
    next: ["mon", 7],
    text: "Today's session is done already, since Wednesday. Next: Session mon, on Monday.",
  },
  {
    what: "the first day of the second week",
    offset: 7,
    sessions: [did("mon", 0), did("wed", 2), did("fri", 4)],
    day: "mon",
    code: "planned",
    next: ["wed", 9],
    text: "A day of your plan.",
  },
  {
    what: "rows outside the plan the day before rows",
    offset: 7,
    sessions: [didRows(6, "20")],
    day: null,
    code: "recovering",
    next: ["wed", 9],
    text: "You trained the same muscles outside the plan. Session mon is ready tomorrow at 20:00.",
  },
  {
    what: "before it begins",
    offset: -1,
    sessions: [],
    day: null,
    code: "not-begun",
    next: ["mon", 0],
    text: "Your plan begins tomorrow. Next: Session mon, tomorrow.",
  },
];

describe("todayFromWeek", () => {
  it.each(cases)("$what", ({ offset, sessions, day, code, next, text, missed }) => {
    const said = answer(offset, sessions);
    expect(said).toMatchObject({
      day,
      because: { code },
      next: { day: next[0], on: addDays(MONDAY, next[1]) },
    });
    expect(weekTodayText(said, names(offset))).toBe(text);
    if (missed) expect(weekMissedText(said)).toContain(missed);
  });

  it("offers one make-up, on a day with room, and no second", () => {
    const twoDays = accepted(
      weekWith([
        dayWith("mon", [reps("db-row-bench")]),
        dayWith("thu", [reps("donkey-kick")]),
        dayWith("fri", [reps("calf-raise")]),
      ]),
    );
    const tuesday = todayFromWeek(twoDays, [], on(1, "19"));
    expect(tuesday).toMatchObject({
      day: "mon",
      because: { code: "make-up", missedOn: MONDAY },
      next: { day: "thu", isMakeUp: false },
    });
    expect(weekTodayText(tuesday, names(1))).toBe(
      "Monday's session fits today: what it works is rested.",
    );
    const madeUp = [did("mon", 1)];
    expect(todayFromWeek(twoDays, madeUp, on(2))).toMatchObject({
      day: null,
      missed: { code: "nothing-missed" },
    });
    expect(todayFromWeek(twoDays, madeUp, on(5)).missed.code).not.toBe("move");
  });

  it("lets a session go that has no room", () => {
    const alike = ["mon", "wed", "fri"] as const;
    const same = accepted(weekWith(alike.map((day) => dayWith(day, [reps("superman")]))));
    const said = todayFromWeek(same, [], on(1));
    expect(said).toMatchObject({ day: null, because: { code: "rest" } });
    expect(weekMissedText(said)).toBe(
      "1 session missed: let it go, and plan the rest of the week anew.",
    );
  });

  it("does not miss what was due before the week was accepted", () => {
    const late = accepted(week, on(1, "08"));
    expect(todayFromWeek(late, [], on(1))).toMatchObject({
      day: null,
      missed: { code: "nothing-missed" },
      next: { day: "wed" },
    });
  });

  it("has nothing for a week without days", () => {
    const empty = todayFromWeek(accepted(weekWith([])), [], on(0));
    expect(empty).toMatchObject({ day: null, because: { code: "no-training" }, next: null });
    expect(weekTodayText(empty, names(0))).toMatch(/Plan the week anew/);
  });

  it("property: names only days of the plan, the next one later, and never two on a day", () => {
    fc.assert(
      fc.property(
        arbitraryDays,
        fc.array(arbitrarySession, { maxLength: 6 }),
        fc.integer({ min: -8, max: 20 }),
        (days, sessions, offset) => {
          const now = on(offset);
          const said = todayFromWeek(accepted(weekWith(days)), sessions, now);
          const known: readonly string[] = days.map(({ day }) => day);
          if (said.day !== null) expect(known).toContain(said.day);
          if (!said.next) return;
          expect(known).toContain(said.next.day);
          expect(said.next.on > localDate(now)).toBe(true);
          if (!said.next.isMakeUp) expect(dayOfWeek(said.next.on)).toBe(said.next.day);
        },
      ),
    );
  });

  it("property: whoever follows it does each day of each week, and rests on the others", () => {
    fc.assert(
      fc.property(arbitraryDays, fc.integer({ min: 1, max: 3 }), (days, weeks) => {
        const plan = accepted(weekWith(days));
        const sessions: SessionRecord[] = [];
        const followed: string[] = [];
        for (let offset = 0; offset < weeks * 7; offset += 1) {
          const { day } = todayFromWeek(plan, sessions, on(offset));
          if (day === null) continue;
          const planned = plannedSessionOf(plan.body, day);
          if (planned.ok) sessions.push(done(planned.value, on(offset)));
          followed.push(`${day} ${Math.floor(offset / 7)}`);
        }
        const expected = Array.from({ length: weeks }, (_, index) =>
          WEEKDAYS.filter((day) => days.some((one) => one.day === day)).map(
            (day) => `${day} ${index}`,
          ),
        ).flat();
        expect(followed).toEqual(expected);
      }),
    );
  });
});

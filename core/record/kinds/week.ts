import * as z from "zod/mini";
import { dayOfWeek } from "../timestamp.ts";
import { defineKind, startAt } from "./define.ts";
import { sideRule } from "./planned.ts";
import { words } from "./profile.ts";
import { amount, epochMilliseconds, localDay, slug, weekday, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

// The asked-for week and the plan have the shapes of the week planner's own types, which stand above
// this floor; a test in core/program/stored holds them to each other.

/** The id of a place; what came from the command line names it freely. */
const placeName = z.string().check(z.minLength(1), z.maxLength(64));
const text = z.string().check(z.maxLength(2000));
const minutes = wholeNumber(5, 240);

const askedWeek = z.looseObject({
  /** Years. */
  age: wholeNumber(0, 130),
  sex: z.enum(["female", "male"]),
  level: z.enum(["beginner", "intermediate", "advanced"]),
  focus: z.enum(["upper", "lower", "both"]),
  days: z.array(z.looseObject({ day: weekday, minutes, place: placeName })).check(z.maxLength(7)),
  /** The equipment of each place. */
  places: z.record(placeName, z.array(slug).check(z.maxLength(400))),
  conditions: z
    .array(z.looseObject({ tag: slug, severity: z.enum(["active", "history"]) }))
    .check(z.maxLength(40)),
  redFlags: words,
  dislikes: words,
  likes: words,
  locked: z
    .array(z.looseObject({ exercise: slug, day: z.optional(weekday) }))
    .check(z.maxLength(60)),
  /** Exercise ids of the block before. */
  previous: words,
  /** Minutes a week; a vigorous minute counts as two. */
  cardioOutsideMin: amount(0, 5000),
  deficit: z.enum(["none", "moderate", "large"]),
});

/** How much of an exercise, within what a planned session holds. One of `reps`, `seconds`, `metres` and `cycles` is there. */
const amounts = {
  sets: wholeNumber(1, 20),
  reps: z.exactOptional(wholeNumber(1, 100)),
  seconds: z.exactOptional(wholeNumber(1, 14_400)),
  metres: z.exactOptional(wholeNumber(1, 2000)),
  /** Rounds of an interval. */
  cycles: z.exactOptional(wholeNumber(1, 60)),
};

const block = z.enum(["warmup", "main", "cardio", "cooldown"]);

const weekItem = z.looseObject({
  exercise: slug,
  ...amounts,
  side: sideRule,
  restSec: wholeNumber(0, 600),
  block,
});

const weekDay = z.looseObject({
  day: weekday,
  place: placeName,
  /** What is there. */
  minutes,
  /** What is planned, all blocks, at the top of the ranges. */
  seconds: amount(0, 86_400),
  items: z.array(weekItem).check(z.maxLength(60)),
});

const moreMinutes = z.looseObject({ day: weekday, extra: amount(0, 240) });

/** A change of what was asked that, planned again, meets a wish more. */
const weekFix = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("minutes"), minutes: z.array(moreMinutes), text }),
  z.looseObject({
    kind: z.literal("equipment"),
    place: placeName,
    equipment: z.array(slug),
    text,
  }),
  z.looseObject({ kind: z.literal("day"), day: weekday, minutes, place: placeName, text }),
  z.looseObject({ kind: z.literal("dislike"), allow: slug, text }),
]);

const unmetWish = z.looseObject({
  /** As `staple:boxing`, `min:lats`, `cardio`. */
  wish: z.string().check(z.maxLength(120)),
  reason: z.enum([
    "equipment",
    "condition",
    "dislike",
    "level",
    "time",
    "frequency",
    "spacing",
    "tradeoff",
  ]),
  fix: z.exactOptional(weekFix),
  text,
});

const changedItem = { day: weekday, block, exercise: slug };

/** How much of an exercise a change began or ended with. */
const changedAmount = z.looseObject(amounts);

/** One difference between two plans of a week. */
const weekChange = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("added"), ...changedItem, to: changedAmount }),
  z.looseObject({ kind: z.literal("removed"), ...changedItem, from: changedAmount }),
  z.looseObject({
    kind: z.literal("changed"),
    ...changedItem,
    from: changedAmount,
    to: changedAmount,
  }),
  /** From one day to another; with another dose, `from` and `to` tell. */
  z.looseObject({
    kind: z.literal("moved"),
    ...changedItem,
    toDay: weekday,
    from: changedAmount,
    to: changedAmount,
  }),
]);

/** What a person changed, and when: how plans are edited is what a better planner learns from. */
const weekEdit = z.looseObject({ at: epochMilliseconds, change: weekChange });

/** A weekly plan that a person accepted. */
const weekV1 = z.looseObject({
  /** The first Monday that it is for; it goes on until another is accepted. */
  startedOn: localDay.check(
    z.refine((date) => dayOfWeek(date) === "mon", { error: "a Monday, as 2026-11-23" }),
  ),
  /** What it was planned for, so that it can be planned again and compared. */
  asked: askedWeek,
  days: z.array(weekDay).check(z.maxLength(7)),
  /** Fractional sets of the week, by planning group. */
  volume: z.record(slug, amount(0, 1000)),
  /** Points of the plan. */
  value: z.number(),
  /** No plan has more points; null where no solver was there to prove one. */
  bound: z.nullable(z.number()),
  unmet: z.array(unmetWish).check(z.maxLength(200)),
  /** Codes of what a session must show, as `no_breath_hold`. */
  notes: z.array(slug).check(z.maxLength(40)),
  /** Why each exercise is there, by `exercise@day`. */
  reasons: z.record(z.string().check(z.maxLength(120)), z.array(text).check(z.maxLength(40))),
  /** What the person changed after accepting it, oldest first. */
  edits: z.array(weekEdit).check(z.maxLength(1000)),
});

/** The block of four to six weeks that a week is part of; its exercises stay, and the next block changes a few. */
const weekBlock = z.looseObject({
  /** The first Monday of the block. */
  startedOn: localDay,
  /** 1 is the first block of this person. */
  number: wholeNumber(1, 1000),
});

const weekV2 = z.extend(weekV1, {
  /** Named apart from the block of a session. */
  mesocycle: weekBlock,
  /** First days of lighter weeks of this block that were not planned, each seven days. */
  lighter: z.array(localDay).check(z.maxLength(20)),
});

export type Week = Known<z.infer<typeof weekV2>>;
export type AskedWeek = Known<z.infer<typeof askedWeek>>;
export type PlannedWeekDay = Known<z.infer<typeof weekDay>>;
export type PlannedWeekItem = Known<z.infer<typeof weekItem>>;
export type WeekChange = Known<z.infer<typeof weekChange>>;
export type UnmetWish = Known<z.infer<typeof unmetWish>>;
export type WeekFix = Known<z.infer<typeof weekFix>>;

export const weekKind = defineKind<"week", Week>(
  "week",
  startAt(weekV1).to(weekV2, (old) => ({
    ...old,
    mesocycle: { startedOn: old.startedOn, number: 1 },
    lighter: [],
  })),
);

import { expect, test } from "vitest";
import { WEEKDAYS } from "../../record/index.ts";
import { evaluateWeek } from "../check/evaluate.ts";
import { replan } from "./edits.ts";
import type { WeekEdit } from "./edits.ts";
import { personOf } from "./people.fixture.ts";
import { draftWeek } from "./plan-week.ts";
import type { WeekPlan } from "./types.ts";

const effort = { first: 400, again: 0, times: 0 };
/** Of the uses on days that an edit does not touch, so many stay where they are. */
const LEAST_KEPT = 0.5;

const hasOn = ({ days }: WeekPlan, day: string, exercise: string): boolean =>
  days.some((one) => one.day === day && one.items.some((item) => item.exercise === exercise));

const people = [1, 8, 27].map((number) => {
  const profile = personOf(number);
  const plan = draftWeek(profile, null, { effort });
  const [day] = plan.days;
  const exercise = day?.items.find(({ block }) => block === "main")?.exercise;
  const free = WEEKDAYS.find((one) => profile.days.every((other) => other.day !== one));
  if (!day || exercise === undefined || !free) throw new Error("a person with too much or nothing");
  return { number, profile, plan, day: day.day, minutes: day.minutes, exercise, free };
});
type Someone = (typeof people)[number];

const edits: readonly (readonly [
  name: string,
  edit: (person: Someone) => WeekEdit,
  holds: (after: WeekPlan, person: Someone) => boolean,
])[] = [
  [
    "ban",
    ({ exercise }) => ({ kind: "ban", exercise }),
    (after, { exercise }) => after.days.every(({ day }) => !hasOn(after, day, exercise)),
  ],
  [
    "lock",
    ({ exercise, day }) => ({ kind: "lock", exercise, day }),
    (after, { exercise, day }) => hasOn(after, day, exercise),
  ],
  [
    "shorten",
    ({ day, minutes }) => ({ kind: "shortenDay", day, minutes: Math.max(8, minutes - 7) }),
    (after, { minutes }) => (after.days[0]?.seconds ?? 0) <= Math.max(8, minutes - 7) * 60,
  ],
  [
    "move",
    ({ day, free }) => ({ kind: "moveDay", from: day, to: free }),
    (after, { day, free }) =>
      after.days.some((one) => one.day === free) && after.days.every((one) => one.day !== day),
  ],
  [
    "missed, not made up for",
    ({ day }) => ({ kind: "missed", day, moveTo: null }),
    (after, { day }) => after.days.every((one) => one.day !== day),
  ],
  [
    "travel",
    ({ day }) => ({ kind: "travel", days: [day], equipment: ["mat", "wall", "chair"] }),
    (after, { day }) => after.days.find((one) => one.day === day)?.place === "travel",
  ],
];

test.for(
  edits.flatMap((edit) => people.map((person) => [edit[0], person.number, edit, person] as const)),
)(
  "%s, of person %i: the rules hold, what was fixed stays, other days change little",
  ([, , [name, edit, holds], person]) => {
    const { profile, plan, day, free } = person;
    const {
      profile: edited,
      plan: after,
      difference,
    } = replan(profile, plan, edit(person), null, { effort });
    expect(holds(after, person)).toBe(true);
    // The value counts the plan before as the block before; the profile does not say so yet.
    const broken = evaluateWeek(edited, after).rules.filter(
      ({ rule, ok }) => !ok && rule !== "valueAgrees",
    );
    expect(broken).toEqual([]);
    const elsewhere = (uses: readonly { readonly day: string; readonly exercise: string }[]) =>
      uses.filter((use) => use.day !== day && use.day !== free && use.exercise !== person.exercise)
        .length;
    const kept = elsewhere(difference.kept) + elsewhere(difference.changed);
    // The one other day of a two-day week takes over what the day that was edited can do no longer.
    const isEasy = plan.days.length >= 3 && !name.startsWith("missed");
    const share = isEasy ? LEAST_KEPT : 0;
    expect(kept).toBeGreaterThanOrEqual(share * (kept + elsewhere(difference.removed)));
  },
);

import { expect, test } from "vitest";
import type { Eating, Profile } from "../../record/index.ts";
import { LIFE, PROFILE, TODAY, WELL, goalOf, recordsOf } from "../goal.fixture.ts";
import { bodyViewOf } from "../view.ts";
import { menuFor } from "./menu-for.ts";
import type { BodyRecords } from "../standing.ts";

const LIVED = recordsOf(LIFE);

const asked = (part: Partial<BodyRecords> = {}) => {
  const records = { ...LIVED, goals: [goalOf()], ...part };
  const { profile, eating } = records;
  return menuFor({ view: bodyViewOf(records, TODAY), profile, eating });
};

const told = (answers: Eating["answers"]): Eating => ({
  ...WELL,
  answers: { ...WELL.answers, ...answers },
});
const born = (birthYear: number): Profile => ({
  ...PROFILE,
  ...(PROFILE.person ? { person: { ...PROFILE.person, birthYear } } : {}),
});

test("with a goal the target of today is planned for, without one what keeps the weight", () => {
  const view = bodyViewOf({ ...LIVED, goals: [goalOf()] }, TODAY);
  const target = view.review.ok ? view.review.value?.todayKcal : null;
  expect(asked()).toMatchObject({
    ok: true,
    value: { energyKcal: target, energyBy: "target", sex: "female", age: 41, heightCm: 168 },
  });
  const spent = view.standing.ok ? view.standing.value.spent.kcal : 0;
  const held = asked({ goals: [] });
  for (const one of [asked(), held])
    expect(
      one.ok && one.value.energyKcal >= one.value.leastKcal && one.value.leastKcal >= 1000,
    ).toBe(true);
  expect(held).toMatchObject({ ok: true, value: { energyBy: "hold", askDoctor: false } });
  expect(Math.abs((held.ok ? held.value.energyKcal : 0) - spent)).toBeLessThan(10);
});

test.each<[string, Partial<BodyRecords>, object]>([
  ["18 years", { profile: born(2007) }, { code: "not-for-them", who: "under-19" }],
  ["14 years", { profile: born(2011) }, { code: "not-for-them", who: "under-19" }],
  [
    "pregnant, told with eating",
    { eating: told({ now: ["pregnant"] }) },
    { code: "not-for-them", who: "pregnant" },
  ],
  [
    "pregnant, told with training",
    { profile: { ...PROFILE, conditions: [{ tag: "pregnancy", severity: "history" }] } },
    { code: "not-for-them", who: "pregnant" },
  ],
  [
    "breastfeeding",
    { eating: told({ now: ["breastfeeding"] }) },
    { code: "not-for-them", who: "breastfeeding" },
  ],
  [
    "kidneys, whatever was cleared",
    { eating: told({ conditions: ["kidney-failure"], cleared: ["kidney-failure"] }) },
    { code: "not-for-them", who: "kidney-disease" },
  ],
  ["not screened", { eating: null }, { code: "not-answered" }],
  ["half screened", { eating: told({ signs: [] }) }, { code: "not-answered" }],
  ["nothing known", { profile: null }, { code: "no-person" }],
  ["neither known nor weighed", { profile: null, weighIns: [] }, { code: "no-person" }],
  ["not weighed", { weighIns: [], foodEntries: [] }, { code: "no-weight" }],
])("no menu: %s", (_name, part, expected) => {
  for (const goals of [[], [goalOf()]])
    expect(asked({ goals, ...part })).toEqual({ ok: false, error: expected });
});

test("what acts on medicine is planned and said", () => {
  const conditions = { conditions: ["warfarin"] };
  expect(asked({ goals: [], eating: told({ ...conditions, cleared: ["none"] }) })).toMatchObject({
    ok: true,
    value: { askDoctor: true },
  });
  expect(
    asked({ goals: [], eating: told({ ...conditions, cleared: ["warfarin"] }) }),
  ).toMatchObject({ ok: true, value: { askDoctor: false } });
});

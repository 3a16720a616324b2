import { expect, test } from "vitest";
import { exerciseById, plannedItem } from "../exercise/index.ts";
import {
  coreFoodById,
  entryOf,
  foodOfCore,
  itemOf,
  quickItem,
  recentFoods,
} from "../food/index.ts";
import type { DiaryEntry } from "../food/index.ts";
import type { LocalDate, PlannedBlock, PlannedSession } from "../record/index.ts";
import { likelyNow } from "./likely.ts";

const TODAY = "2026-11-23" as LocalDate;
const RECIPE = "01900000-0000-7000-8000-0000000000aa";

const itemOfCore = (id: string) => {
  const core = coreFoodById(id);
  if (!core) throw new Error(`there is no food ${id}`);
  return itemOf(foodOfCore(core), { grams: 100, said: null });
};
const items = [itemOfCore("banana"), itemOfCore("hummus")];
const diary: readonly DiaryEntry[] = [
  { id: "3", body: entryOf({ date: TODAY, meal: "lunch", name: "", items }) },
  {
    id: "2",
    body: entryOf({
      date: TODAY,
      meal: "lunch",
      name: "Curry",
      items,
      recipe: { id: RECIPE, servings: 1 },
    }),
  },
  {
    id: "1",
    body: entryOf({
      date: TODAY,
      meal: "lunch",
      name: "Cake",
      items: [quickItem("Cake", { energy: 300 })],
    }),
  },
];
const recents = recentFoods(diary, { meal: "lunch", today: TODAY });

const block = (role: PlannedBlock["role"], ...ids: readonly string[]): PlannedBlock => ({
  id: role,
  role,
  order: "straight",
  items: ids.map((id) => {
    const exercise = exerciseById(id) ?? exerciseById("donkey-kick");
    if (!exercise) throw new Error("there is a donkey kick");
    return { ...plannedItem(exercise, { id: `${role}.${id}` }), exercise: id };
  }),
});
const session = (...blocks: readonly PlannedBlock[]): PlannedSession => ({
  key: "upper",
  title: "Upper back",
  type: "training",
  focus: "upper",
  blocks,
});

const ids = (last: PlannedSession | null, most: number, eaten = recents) =>
  likelyNow({ recents: eaten, session: last }, most).map((one) =>
    one.kind === "food" ? one.ref : `${one.kind} ${one.id}`,
  );

test("what is eaten at this meal: foods, recipes, and nothing that only was typed in", () => {
  expect(ids(null, 5)).toEqual(["core:banana", `recipe ${RECIPE}`, "core:hummus"]);
});

test("what was trained last, each once, without warming up and winding down", () => {
  const trained = session(
    block("warmup", "arm-circles"),
    block("main", "donkey-kick", "bird-dog", "donkey-kick"),
    block("cooldown", "childs-pose"),
  );
  expect(ids(trained, 5, [])).toEqual(["exercise donkey-kick", "exercise bird-dog"]);
  expect(ids(session(block("routine", "bird-dog")), 5, [])).toEqual(["exercise bird-dog"]);
});

test("an exercise that this version does not know is left out", () => {
  expect(ids(session(block("main", "from-the-future", "bird-dog")), 5, [])).toEqual([
    "exercise bird-dog",
  ]);
});

test("at most so many of each", () => {
  const trained = session(block("main", "donkey-kick", "bird-dog"));
  expect(ids(trained, 1)).toEqual(["core:banana", "exercise donkey-kick"]);
  expect(ids(trained, 0)).toEqual([]);
});

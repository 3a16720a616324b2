import {
  checkMenu,
  lockItem,
  ordinarinessOf,
  planMenu,
  planNextDay,
  readCheckedMenu,
  readMenuRequest,
  regenerateDay,
  regenerateMeal,
} from "@dorsal/core/menu";
import type { Menu, MenuRequest } from "@dorsal/core/menu";
import type { Solver } from "@dorsal/core/solver";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { PEOPLE } from "../core/menu/people.fixture.ts";
import { loadSolver } from "./solver.ts";

const requestOf = (raw: object): MenuRequest => {
  const read = readMenuRequest(raw);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

/** Compiling the solver takes seconds, and on a busy machine many. */
const PATIENCE_MS = 120_000;

/** What the check finds wrong; empty where all is well. */
const brokenOf = (menu: Menu): readonly string[] => {
  const read = readCheckedMenu(JSON.parse(JSON.stringify(menu)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkMenu(read.value).broken.map(({ rule, day, text }) => `${rule} ${day}: ${text}`);
};

describe("menus, with the solver", () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadSolver();
  });
  const planned = (raw: object): Menu => {
    const menu = planMenu(requestOf(raw), solver);
    if (!menu.ok) throw new Error(menu.error.text);
    return menu.value;
  };

  test.for(
    PEOPLE.filter(({ id }) =>
      ["man, vegan, much", "man, trains, no fish and eggs, batches"].includes(id),
    ),
  )("a week for $id keeps every rule, and its gaps are named", ({ request }) => {
    const menu = planned(request);
    expect(menu.days).toHaveLength(7);
    expect(brokenOf(menu)).toEqual([]);
    for (const { fixes, share } of menu.unmet) {
      expect(share).toBeLessThan(1);
      expect(fixes.length).toBeGreaterThan(0);
    }
  });

  test("a week is of ordinary food, as people put it on a table", () => {
    const { days } = planned(PEOPLE[6]?.request ?? {});
    const meals = days.flatMap((day) => day.meals);
    const items = meals.flatMap((meal) => meal.items);
    const share = (ordinariness: string): number =>
      items.filter(({ food }) => ordinarinessOf({ id: food }) === ordinariness).length /
      items.length;
    expect(share("everyday")).toBeGreaterThan(0.7);
    expect(share("unusual")).toBeLessThan(0.03);
    const has = (...roles: readonly string[]): number =>
      meals.filter((meal) => meal.items.some(({ role }) => roles.includes(role))).length;
    // Three are usual; vitamin D may ask for another or two.
    expect(has("fish", "tinfish", "shellfish")).toBeLessThanOrEqual(5);
    expect(has("beef", "pork")).toBeLessThanOrEqual(4);
    for (const { slot, items: eaten } of meals) {
      const roles: readonly string[] = eaten.map(({ role }) => role);
      if (slot === "snack") expect(eaten.some(({ part }) => part !== "drink")).toBe(true);
      if (slot === "breakfast" && roles.includes("bread"))
        expect(roles.join(" ")).toMatch(/spread|cheese|avocado|egg|curd|yogurt/u);
    }
  });

  test("bread stands by itself where nothing goes on it, and there is still a menu", () => {
    const oats = "porridge-made-with-water oat-bran-boiled porridge-oats-dry oat-bran-dry";
    const cereals =
      "shredded-wheat-biscuits wheatgerm-toasted puffed-wheat puffed-rice corn-flakes";
    const flakes = "bran-flakes bran-flakes-with-raisins oat-hoops chocolate-puffed-cereal";
    const grains = "brown-rice-long-grain-boiled buckwheat-boiled millet-boiled quinoa-boiled";
    const { days } = planned({
      ...PEOPLE[6]?.request,
      diet: "vegetarian",
      allergens: ["peanut", "treeNuts", "sesame", "milk", "soya", "egg"],
      dislikes: [
        ...[oats, cereals, flakes, grains].flatMap((ids) => ids.split(" ")),
        "polenta-soft",
        "avocado",
        "sunflower-seed-butter",
      ],
      days: 1,
    });
    const breakfast = days[0]?.meals.find(({ slot }) => slot === "breakfast");
    expect(breakfast?.items.filter(({ part }) => part === "base").map(({ role }) => role)).toEqual([
      "bread",
    ]);
  });

  test.for(PEOPLE)("a day for $id keeps every rule", ({ request }) => {
    expect(brokenOf(planned({ ...request, days: 1, training: [], batch: false }))).toEqual([]);
  });

  test("whoever it is, a day keeps every rule or says what stands against it", () => {
    const person = fc.record({
      sex: fc.constantFrom("female", "male"),
      age: fc.integer({ min: 19, max: 85 }),
      bmi: fc.double({ min: 19, max: 34, noNaN: true }),
      heightCm: fc.integer({ min: 150, max: 198 }),
      energyKcal: fc.integer({ min: 1200, max: 4200 }),
      proteinPerKg: fc.double({ min: 0.8, max: 2.2, noNaN: true }),
      diet: fc.constantFrom("omnivore", "pescatarian", "vegetarian", "vegan", "gluten-free"),
      dislikes: fc.subarray(["fish", "mushrooms", "beans", "tofu", "bread"]),
      seed: fc.nat({ max: 1000 }),
    });
    fc.assert(
      fc.property(person, ({ bmi, proteinPerKg, ...rest }) => {
        const weightKg = Math.round(bmi * (rest.heightCm / 100) ** 2);
        const proteinG = Math.round(proteinPerKg * weightKg);
        const menu = planMenu(requestOf({ ...rest, weightKg, proteinG, days: 1 }), solver);
        if (menu.ok) expect(brokenOf(menu.value)).toEqual([]);
        else expect(menu.error.text).not.toMatch(/undefined|NaN/u);
      }),
      { numRuns: 8, seed: 20 },
    );
  });

  test("the same seed gives the same menu, another seed another one", () => {
    const raw = { ...PEOPLE[1]?.request, days: 2 };
    const menu = planned(raw);
    expect(planned(structuredClone(raw))).toEqual(menu);
    expect(planned({ ...raw, seed: 2 }).days).not.toEqual(menu.days);
  });

  test("days with training get more, and dinners for two come again as lunch", () => {
    const menu = planned({ ...PEOPLE[0]?.request, days: 2, training: [1], batch: true });
    const [rest, trained] = menu.days;
    expect(trained?.target.energyKcal).toBeGreaterThan((rest?.target.energyKcal ?? 0) * 1.09);
    const eaten = (meal: number, day: typeof rest) =>
      day?.meals[meal]?.items.map(({ food, grams }) => `${food} ${grams}`);
    expect(eaten(1, trained)).toEqual(eaten(2, rest));
    expect(trained?.meals[1]?.items.every(({ leftover }) => leftover)).toBe(true);
    expect(brokenOf(menu)).toEqual([]);
  });

  test("a day may miss its target, and not go below what the person has to eat", () => {
    const least = { ...PEOPLE[1]?.request, energyKcal: 1700, leastKcal: 1700, days: 1 };
    const [day] = planned(least).days;
    expect(day?.totals.energy).toBeGreaterThanOrEqual(1700);
    const loose = planned({ ...least, leastKcal: 800 });
    const [meal] = loose.days[0]?.meals.toReversed() ?? [];
    // Without its last meal the day is below either line; the check says which.
    const short = {
      ...loose,
      request: { ...loose.request, leastKcal: 1700 },
      days: loose.days.map((one) => ({
        ...one,
        meals: one.meals.filter(({ name }) => name !== meal?.name),
      })),
    };
    expect(brokenOf(short).join(" ")).toContain("1700");
  });

  test("own meals, likes and what is at home are heeded", () => {
    const menu = planned({
      ...PEOPLE[0]?.request,
      days: 1,
      meals: [
        { name: "Early", slot: "breakfast" },
        { name: "Break", slot: "snack" },
        { name: "Noon", slot: "lunch" },
        { name: "Tea", slot: "snack" },
        { name: "Evening", slot: "dinner" },
      ],
      likes: ["salmon"],
      atHome: ["porridge-oats-dry", "olive-oil"],
    });
    expect(menu.days[0]?.meals.map(({ name }) => name)).toEqual([
      "Early",
      "Break",
      "Noon",
      "Tea",
      "Evening",
    ]);
    expect(brokenOf(menu)).toEqual([]);
    for (const { food, atHome } of menu.shopping)
      expect(atHome).toBe(food === "porridge-oats-dry" || food === "olive-oil");
  });

  describe("edits of a menu", () => {
    let menu: Menu;
    beforeAll(() => {
      menu = planned({ ...PEOPLE[0]?.request, days: 2 });
    }, PATIENCE_MS);
    const dishOf = (one: Menu, day: number, meal: string) =>
      one.days[day]?.meals.find(({ name }) => name === meal);

    test.for(["Breakfast", "Lunch", "Dinner", "Snack"])("another %s", (meal) => {
      const again = regenerateMeal(menu, { day: 1, meal }, 1, solver);
      if (!again.ok) throw new Error(again.error.text);
      expect(brokenOf(again.value)).toEqual([]);
      expect(dishOf(again.value, 1, meal)?.items).not.toEqual(dishOf(menu, 1, meal)?.items);
      expect(again.value.days[0]).toEqual(menu.days[0]);
    });

    test("another day keeps what is locked", () => {
      const item = dishOf(menu, 1, "Lunch")?.items[0];
      if (!item) throw new Error("a lunch has items");
      const locked = lockItem(menu, { day: 1, meal: "Lunch", food: item.food }, true);
      const again = regenerateDay(locked, 1, 1, solver);
      if (!again.ok) throw new Error(again.error.text);
      expect(brokenOf(again.value)).toEqual([]);
      expect(dishOf(again.value, 1, "Lunch")?.items).toContainEqual({ ...item, locked: true });
      expect(again.value.days[1]).not.toEqual(menu.days[1]);
    });

    test("a locked item is planned around from the start", () => {
      const locked = [{ day: 0, meal: "Dinner", food: "farmed-salmon-baked", grams: 180 }];
      const kept = planned({ ...PEOPLE[0]?.request, days: 1, locked });
      expect(dishOf(kept, 0, "Dinner")?.items).toContainEqual(
        expect.objectContaining({ food: "farmed-salmon-baked", grams: 180, locked: true }),
      );
      expect(brokenOf(kept)).toEqual([]);
    });
  });

  describe("what cannot be planned is explained", () => {
    const refused = (raw: object) => {
      const answer = planNextDay(requestOf(raw), [], solver);
      if (answer.ok) throw new Error("a menu was found");
      return answer.error;
    };
    const woman = PEOPLE[1]?.request;

    test("too little energy, with what is safe, and what stands against it even then", () => {
      const refusal = refused({ ...woman, energyKcal: 1100, proteinG: 216, diet: "vegan" });
      expect(refusal).toMatchObject({
        code: "too-little-energy",
        leastKcal: expect.any(Number) as number,
      });
      if (refusal.code !== "too-little-energy") return;
      expect(refusal.leastKcal).toBeGreaterThanOrEqual(1200);
      expect(refusal.conflicts[0]?.goals).toContain("proteinG");
    });

    test.for<[change: object, goal: "proteinG" | "energyKcal"]>([
      [{ energyKcal: 1500, proteinG: 216, diet: "vegan" }, "proteinG"],
      [{ energyKcal: 1300, proteinG: 230 }, "energyKcal"],
      [{ energyKcal: 1300, proteinG: 230 }, "proteinG"],
    ])("%j: the nearest %s that is named works", ([change, goal]) => {
      const raw = { ...woman, ...change };
      const refusal = refused(raw);
      if (refusal.code !== "conflict") throw new Error(refusal.text);
      const nearest = refusal.conflicts[0]?.nearest.find((one) => one.goal === goal);
      expect(refusal.text).toContain(nearest?.text ?? "?");
      expect(brokenOf(planned({ ...raw, days: 1, [goal]: nearest?.works }))).toEqual([]);
    });

    test("a meal for which nothing is left", () => {
      const refusal = refused({
        ...woman,
        dislikes: ["fruit", "apples", "pears", "banana", "berries", "melon"],
      });
      expect(refusal).toMatchObject({ code: "no-foods" });
      expect(refusal.text).toMatch(/fruit/u);
    });
  });
});

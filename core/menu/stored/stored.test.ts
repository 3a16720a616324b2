import { describe, expect, test } from "vitest";
import { DEFAULT_KITCHEN, newRecord, readRecord, timestamp } from "../../record/index.ts";
import type { LocalDate, MenuPlan } from "../../record/index.ts";
import { amountsFromUsda, coreFoodById } from "../../food/index.ts";
import type { Menu } from "../types.ts";
import { readMenuRequest } from "../request/read.ts";
import { menuToStore } from "./accept.ts";
import { trainingOn, wishToRequest } from "./ask.ts";
import { MEAL_IDS, MENU } from "./menu.fixture.ts";
import { menuFromStore } from "./open.ts";
import { dayOn, lastDayOf, mealsTakenOut, menuFrom, menuOn } from "./shown.ts";

const on = (date: string): LocalDate => date as LocalDate;
const MONDAY = on("2026-11-23");
const idOf = (number: number): string =>
  `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;

const PLAN = menuToStore(MENU, { startsOn: MONDAY, mealIds: MEAL_IDS });

describe("a menu as it is stored", () => {
  test("is a record that can be read, with every item under its meal's id", () => {
    const at = timestamp(Date.parse("2026-11-23T08:00:00Z"), 60);
    expect(readRecord(newRecord("menu", idOf(1), at, PLAN))).toMatchObject({ ok: true });
    expect(PLAN.days.map(({ meals }) => meals.map(({ id }) => id))).toEqual(
      MENU.days.map(() => MEAL_IDS),
    );
    expect(PLAN.days[0]?.meals[0]?.items.map(({ food, grams }) => [food, grams])).toEqual(
      MENU.days[0]?.meals[0]?.items.map(({ food, grams }) => [`core:${food}`, grams]),
    );
  });

  test("keeps what was bought as long as it is still on the list", () => {
    const bought = [{ id: "core:banana" }, { id: "core:no-more" }];
    expect(menuToStore(MENU, { startsOn: MONDAY, mealIds: MEAL_IDS, bought }).bought).toEqual([
      { id: "core:banana" },
    ]);
  });

  test("a meal without an id is refused", () => {
    expect(() => menuToStore(MENU, { startsOn: MONDAY, mealIds: [] })).toThrow("must have an id");
  });
});

describe("a stored menu that is opened", () => {
  const opened = menuFromStore(PLAN);

  test("is the same days, its sums those of its grams", () => {
    const bare = (days: Menu["days"]) =>
      days.map(({ meals, ...day }) => ({
        ...day,
        totals: null,
        meals: meals.map(({ items, ...meal }) => ({
          ...meal,
          items: items.map((item) => ({ ...item, ndb: null, fdc: null })),
        })),
      }));
    expect(bare(opened?.days ?? [])).toEqual(bare(MENU.days));
    const banana = amountsFromUsda(coreFoodById("banana")?.per100g ?? {}).energy ?? 0;
    const rest = ["porridge-made-with-water", "lentils-boiled"].map(
      (id) => amountsFromUsda(coreFoodById(id)?.per100g ?? {}).energy ?? 0,
    );
    const [porridge = 0, lentils = 0] = rest;
    expect(opened?.days[0]?.totals.energy).toBeCloseTo(
      1.18 * banana + 2.34 * porridge + 1.98 * lentils,
      6,
    );
  });

  test("is asked for as before, with what is locked", () => {
    expect(opened?.request).toEqual({
      ...MENU.request,
      locked: [0, 1].map((day) => ({ day, meal: "Dinner", food: "lentils-boiled", grams: 198 })),
    });
  });

  test("is none where a food is not known any more", () => {
    const [first] = PLAN.days;
    const [meal] = first?.meals ?? [];
    const [item] = meal?.items ?? [];
    if (!first || !meal || !item) throw new Error("the fixture has an item");
    const unknown = { ...meal, items: [{ ...item, food: "core:no-such-food" }] };
    expect(menuFromStore({ ...PLAN, days: [{ ...first, meals: [unknown] }] })).toBeNull();
  });
});

describe("which menu counts", () => {
  const menu = (id: number, startsOn: string, days: number) => ({
    id: idOf(id),
    body: {
      ...PLAN,
      startsOn: on(startsOn),
      days: Array.from({ length: days }, () => PLAN.days[0] as MenuPlan["days"][number]),
    },
  });
  const MENUS = [
    menu(1, "2026-11-23", 7),
    menu(2, "2026-11-25", 2),
    menu(3, "2026-12-05", 1),
    menu(4, "2026-12-03", 1),
  ];
  test.each([
    ["2026-11-22", null, 1],
    ["2026-11-23", 1, 1],
    ["2026-11-25", 2, 2],
    ["2026-11-26", 2, 2],
    ["2026-11-27", 1, 1],
    ["2026-11-30", null, 4],
    ["2026-12-05", 3, 3],
    ["2026-12-06", null, null],
  ])("on %s: %s, and to show %s", (date, counts, shown) => {
    const id = (number: number | null) => (number === null ? undefined : idOf(number));
    expect(menuOn(MENUS, on(date))?.id).toBe(id(counts));
    expect(menuFrom(MENUS, on(date))?.id).toBe(id(shown));
  });

  test("its days follow the first", () => {
    expect(lastDayOf(PLAN)).toBe("2026-11-24");
    expect([-1, 0, 1, 2].map((day) => dayOn(PLAN, on(`2026-11-${23 + day}`)))).toEqual([
      null,
      PLAN.days[0],
      PLAN.days[1],
      null,
    ]);
  });
});

test.each([
  ["2026-11-23", 7, ["mon", "wed"], [0, 2]],
  ["2026-11-25", 7, ["mon", "wed"], [0, 5]],
  ["2026-11-26", 2, ["mon", "wed"], []],
] as const)("from %s, %i days, with training on %j", (startsOn, days, trained, expected) => {
  expect(trainingOn(on(startsOn), days, trained)).toEqual(expected);
});

test("a wish carries how the person eats, as far as menus know the foods", () => {
  const asked = wishToRequest({
    person: {
      sex: "female",
      age: 41,
      weightKg: 68,
      heightCm: 170,
      energyKcal: 1900,
      leastKcal: 1650,
    },
    proteinG: null,
    kitchen: {
      ...DEFAULT_KITCHEN,
      diet: "vegetarian",
      noPork: true,
      lactoseFree: true,
      allergens: ["treeNuts"],
      favourites: [{ id: "core:banana", name: "Banana" }],
      dislikes: [
        { id: "core:okra-boiled", name: "Okra" },
        { id: "pack:sr:1", name: "Something" },
      ],
      atHome: [{ id: `own:${idOf(9)}`, name: "Bar" }],
      cost: "low",
      time: "short",
    },
    often: ["core:pear", "core:banana", "core:okra-boiled", "pack:sr:2"],
    meals: [{ name: "Lunch", slot: "lunch" }],
    startsOn: MONDAY,
    days: 3,
    trained: ["tue"],
    batch: true,
    seed: 4,
    locked: [],
  });
  expect(asked).toMatchObject({
    leastKcal: 1650,
    diet: ["vegetarian", "pork-free", "lactose-free"],
    allergens: ["treeNuts"],
    likes: ["banana", "pear"],
    dislikes: ["okra-boiled"],
    atHome: [],
    cost: "low",
    time: "short",
    training: [1],
    batch: true,
    seed: 4,
    proteinG: null,
  });
});

test("foods of a wish that are not known here, as from a newer version, stop no menu", () => {
  const gone = [{ id: "core:unobtainium", name: "Unobtainium" }];
  const request = wishToRequest({
    person: {
      sex: "female",
      age: 34,
      weightKg: 68,
      heightCm: 170,
      energyKcal: 1900,
      leastKcal: null,
    },
    proteinG: null,
    kitchen: { ...DEFAULT_KITCHEN, favourites: gone, dislikes: gone, atHome: gone },
    often: ["core:unobtainium", "core:pear"],
    meals: [
      { name: "Lunch", slot: "lunch" },
      { name: "Dinner", slot: "dinner" },
    ],
    startsOn: MONDAY,
    days: 3,
    trained: [],
    batch: false,
    seed: 1,
    locked: [],
  });
  expect(readMenuRequest(request)).toMatchObject({
    ok: true,
    value: { likes: ["pear"], dislikes: [], atHome: [] },
  });
});

test.each([
  ["all of them are there", ["dinner", "lunch", "breakfast"], []],
  ["one was taken out", ["dinner"], ["breakfast"]],
  ["all were taken out", ["tea"], ["breakfast", "dinner"]],
])("planned meals that are no meal of the day any more: %s", (_, ids, expected) => {
  const day = dayOn(PLAN, MONDAY);
  expect(day && mealsTakenOut(day, ids).map(({ id }) => id)).toEqual(expected);
  const empty = day && { ...day, meals: day.meals.map((meal) => ({ ...meal, items: [] })) };
  expect(empty && mealsTakenOut(empty, ids)).toEqual([]);
});

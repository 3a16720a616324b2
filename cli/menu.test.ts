import { timestamp } from "@dorsal/core/record";
import { beforeAll, describe, expect, test } from "vitest";
import { PEOPLE } from "../core/menu/people.fixture.ts";
import type { Io } from "./io.ts";
import { menu } from "./menu.ts";

const dorsal = async (args: readonly string[], input: unknown) => {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    stdin: () => (typeof input === "string" ? input : JSON.stringify(input)),
    now: timestamp(0, 0),
    version: "0.0.0",
  };
  const code = await menu.run(args, io);
  return { code, out: out.join(""), err: err.join("") };
};

const somebody = { ...PEOPLE[0]?.request, days: 1 };

describe("dorsal menu", () => {
  let answer: Awaited<ReturnType<typeof dorsal>>;
  beforeAll(async () => {
    answer = await dorsal([], [somebody, { ...somebody, age: 17 }, { ...somebody, diet: "paleo" }]);
    // Compiling the solver takes seconds, and on a busy machine many.
  }, 120_000);

  test("answers a list in its order, with what cannot be planned in its place", () => {
    const list = JSON.parse(answer.out) as readonly Record<string, unknown>[];
    expect(list).toHaveLength(3);
    expect(Object.keys(list[0] ?? {})).toEqual([
      "request",
      "days",
      "weekly",
      "unmet",
      "shopping",
      "notes",
    ]);
    expect(list[1]).toMatchObject({ error: { code: "not-for-them", who: "under-19" } });
    expect(list[2]).toMatchObject({ error: { code: "fault", field: "diet" } });
    expect(answer.code).toBe(2);
    expect(answer.err).toMatch(/request 2: .*19/u);
    expect(answer.err).toMatch(/request 3: diet is "paleo"; expected: one of omnivore/u);
  });

  test("each item has its food, grams, portion and USDA's numbers", () => {
    const [first] = JSON.parse(answer.out) as {
      days: { meals: { slot: string; items: Record<string, unknown>[] }[] }[];
    }[];
    const meals = first?.days[0]?.meals ?? [];
    expect(meals.map(({ slot }) => slot)).toEqual(["breakfast", "lunch", "dinner", "snack"]);
    for (const { items } of meals)
      for (const item of items)
        expect(item).toMatchObject({
          food: expect.stringMatching(/^[a-z0-9-]+$/u) as string,
          ndb: expect.stringMatching(/^\d{5}$/u) as string,
          fdc: expect.any(Number) as number,
          grams: expect.any(Number) as number,
          portion: expect.stringMatching(/[\d\p{No}]/u) as string,
        });
  });

  test("its own check finds nothing broken, and finds a changed gram", async () => {
    const [first] = JSON.parse(answer.out) as {
      days: { meals: { items: { grams: number }[] }[] }[];
    }[];
    const good = await dorsal(["check"], first);
    expect(good.code).toBe(0);
    expect(JSON.parse(good.out)).toMatchObject({ ok: true, broken: [] });
    const item = first?.days[0]?.meals[1]?.items[0];
    if (item) item.grams += 300;
    const bad = await dorsal(["check"], first);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({ ok: false });
  });

  test("to read, with dishes, steps and the shopping list", async () => {
    const { code, out } = await dorsal(["--text"], somebody);
    expect(code).toBe(0);
    expect(out).toMatch(/^Day 1: 2,\d\d\d kcal, 1\d\d g of protein\n {2}Breakfast: /u);
    expect(out).toMatch(/\nShopping list for 1 day, one person\n/u);
    expect(out).not.toMatch(/undefined|NaN/u);
  });

  test.for<[args: readonly string[], input: unknown, code: number, line: RegExp]>([
    [[], "", 2, /nothing on standard input/u],
    [[], "{", 2, /not JSON/u],
    [[], { ...somebody, weightKg: 9 }, 2, /weightKg is 9; expected: 30 to 300 kg/u],
    [[], { ...somebody, energyKcal: 1100 }, 1, /1,100 kcal a day is less than is safe/u],
    [["--fast"], {}, 2, /there is no flag --fast/u],
    [["check"], "", 2, /nothing on standard input/u],
    [["check"], { days: [] }, 2, /request cannot be read/u],
    [["check"], [{}], 2, /request 1: request cannot be read/u],
  ])("%j refuses %j with exit code %i", async ([args, input, code, line]) => {
    const refused = await dorsal(args, input);
    expect(refused.code).toBe(code);
    expect(refused.err).toMatch(line);
  });
});

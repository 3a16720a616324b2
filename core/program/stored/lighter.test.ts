import { expect, test } from "vitest";
import type { LocalDate, Week } from "../../record/index.ts";
import { lighterDaysOf, withLighterFrom } from "./lighter.ts";
import { asked, weekWith } from "./stored.fixture.ts";

const day = (text: string): LocalDate => text as LocalDate;

const week = (startedOn: string, parts: Partial<Week> = {}): Week =>
  weekWith([], { mesocycle: { startedOn: day(startedOn), number: 1 }, ...parts });

const daysOf = (weeks: readonly Week[], today: string): readonly LocalDate[] => {
  const current = weeks[0] ?? week("2026-11-23");
  return lighterDaysOf(
    weeks.map((body) => ({ body })),
    current,
    day(today),
  );
};

const NOW = "2026-11-23";

test.each<[string, readonly Week[], string, readonly string[]]>([
  ["none", [week("2026-11-23")], NOW, []],
  [
    "taken in this block and before",
    [
      week("2026-11-23", { lighter: [day("2026-11-25")] }),
      week("2026-10-12", { lighter: [day("2026-10-20")] }),
    ],
    "2026-11-26",
    ["2026-10-20", "2026-11-16", "2026-11-25"],
  ],
  [
    "those to come do not count yet",
    [week("2026-11-23", { lighter: [day("2026-11-25")] })],
    NOW,
    [],
  ],
  ["a block that was cut short planned none", [week("2026-11-23"), week("2026-11-02")], NOW, []],
  [
    "a beginner's blocks plan none",
    [week("2026-11-23"), week("2026-10-12", { asked: { ...asked, level: "beginner" } })],
    NOW,
    [],
  ],
  [
    "a block that went on past its end",
    [week("2026-11-23"), week("2026-08-24")],
    NOW,
    ["2026-09-28", "2026-11-09"],
  ],
  [
    "each block once, whatever was edited in it",
    [week("2026-11-23"), week("2026-10-12"), week("2026-10-12")],
    NOW,
    ["2026-11-16"],
  ],
])("lighter weeks: %s", (_what, weeks, today, expected) => {
  expect(daysOf(weeks, today)).toEqual(expected);
});

test("a lighter week is noted once, and the oldest gives way", () => {
  const one = withLighterFrom(week("2026-11-23"), day("2026-11-24"));
  expect(one.lighter).toEqual(["2026-11-24"]);
  expect(withLighterFrom(one, day("2026-11-24"))).toBe(one);
  const full = week("2026-11-23", {
    lighter: Array.from({ length: 20 }, (_, index) => day(`2026-10-${index + 10}`)),
  });
  expect(withLighterFrom(full, day("2026-11-24")).lighter).toHaveLength(20);
});

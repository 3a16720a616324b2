import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { quickEntry } from "@dorsal/core/food";
import { addDays, localDate, newRecord, timestamp } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, Timestamp } from "@dorsal/core/record";
import { seed } from "./support/app.ts";
import type { Seed } from "./support/app.ts";
import { violations } from "./support/axe.ts";
import { plantRows, rowOf, storedOf } from "./support/rows.ts";

/** The 23rd of a month that has as many days before it; every test stands there. */
const MORNING = Date.parse("2026-11-23T08:00:00.000Z");
const TODAY = localDate(timestamp(MORNING, 60));

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });

const id = (number: number): string =>
  `01935a00-0000-7000-8000-${String(number).padStart(12, "0")}`;
const atDay = (day: LocalDate, clock = "07:10"): Timestamp =>
  `${day}T${clock}:00.000+01:00` as Timestamp;

const open = async (
  page: Page,
  records: readonly DorsalRecord[],
  { of = "", seeded = {} }: { readonly of?: string; readonly seeded?: Seed } = {},
): Promise<void> => {
  await page.clock.install({ time: MORNING });
  await seed(page, seeded);
  await plantRows(page, records.map(rowOf));
  await page.goto(`/body/log${of === "" ? "" : `?of=${of}`}`);
  await expect(page.getByRole("heading", { level: 1, name: "What was noted" })).toBeVisible();
};

const weighIn = (number: number, day: LocalDate, kg: number) =>
  newRecord("weighIn", id(number), atDay(day), { kg });

const measured = newRecord("measurement", id(900), atDay(addDays(TODAY, -3), "08:30"), {
  by: "self",
  sites: [
    { site: "subscapular", mm: 12.5, readings: [12, 13], count: 2 },
    { site: "waist", mm: 842.5, readings: [842.53, 842.47], count: 2 },
  ],
});

const water = newRecord("waterEvent", id(901), atDay(TODAY), {
  date: addDays(TODAY, -4),
  reason: "illness",
});

const food = [
  newRecord(
    "foodEntry",
    id(910),
    atDay(TODAY),
    quickEntry(addDays(TODAY, -1), null, "Stew", { energy: 900 }),
  ),
  newRecord(
    "foodEntry",
    id(911),
    atDay(TODAY),
    quickEntry(addDays(TODAY, -1), null, "", { energy: 700 }),
  ),
  newRecord("foodDay", id(912), atDay(TODAY), { date: addDays(TODAY, -1), mark: "complete" }),
];

test("a weight is put right with its day and time, and taken back", async ({ page }) => {
  await open(page, [weighIn(1, addDays(TODAY, -1), 81.4), weighIn(2, addDays(TODAY, -2), 82.1)]);
  await button(page, "Edit 81.4 kg, Yesterday, 07:10").click();
  await page.getByLabel("Weight in kg").fill("80,9");
  await page.getByLabel("Day", { exact: true }).fill("2026-11-20");
  await page.getByLabel("Time").fill("06:45");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Changed.")).toBeVisible();
  await expect(button(page, "Edit 80.9 kg, Friday 20 November, 06:45")).toBeVisible();
  const changed = (await storedOf(page, "weighIn")).find((record) => record.id === id(1));
  expect(changed).toMatchObject({ at: "2026-11-20T06:45:00.000+01:00", body: { kg: 80.9 } });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(button(page, "Edit 81.4 kg, Yesterday, 07:10")).toBeVisible();
});

test("what is no weight, no day, or still to come is refused", async ({ page }) => {
  await open(page, [weighIn(1, addDays(TODAY, -1), 81.4)]);
  await button(page, /^Edit 81.4 kg/).click();
  const weight = page.getByLabel("Weight in kg");
  const save = button(page, "Save");
  await weight.fill("814");
  await save.click();
  await expect(page.getByText("That is not a weight of a body.")).toBeVisible();
  await weight.fill("81");
  await page.getByLabel("Time").fill("");
  await save.click();
  await expect(page.getByText("Choose a day of the calendar.")).toBeVisible();
  await page.getByLabel("Day", { exact: true }).fill(TODAY);
  await page.getByLabel("Time").fill("23:00");
  await save.click();
  await expect(page.getByText("That is still to come.")).toBeVisible();
  await page.getByLabel("Day", { exact: true }).fill("2026-11-24");
  await expect(page.getByText("That is still to come.")).toHaveCount(0);
  await save.click();
  await expect(page.getByText("That is still to come.")).toBeVisible();
  expect((await storedOf(page, "weighIn"))[0]?.body.kg).toBe(81.4);
});

test("one is added for a past month, and taken out with a way back", async ({ page }) => {
  await open(page, []);
  await expect(page.getByText("Nothing weighed yet")).toBeVisible();
  await button(page, "Add a weigh-in").click();
  await page.getByLabel("Weight in kg").fill("79.25");
  await page.getByLabel("Day", { exact: true }).fill("2026-09-30");
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { level: 2, name: "September 2026" })).toBeVisible();
  await button(page, "Take out 79.25 kg, Wednesday 30 September, 07:00").click();
  await expect(page.getByText("79.25 kg taken out.")).toBeVisible();
  await expect(page.getByText("Nothing weighed yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(button(page, /^Edit 79.25 kg/)).toBeVisible();
});

test("a weight typed in pounds shows as it was typed, and as kilograms where that is the unit", async ({
  page,
}) => {
  const pounds = newRecord("weighIn", id(1), atDay(addDays(TODAY, -1)), {
    kg: 81.28375206,
    typed: { value: 179.2, unit: "lb" },
  });
  await open(page, [pounds, weighIn(2, addDays(TODAY, -2), 80)], {
    seeded: { settings: { loadUnit: "lb" } },
  });
  await expect(button(page, "Edit 179.2 lb, Yesterday, 07:10")).toBeVisible();
  await expect(button(page, /^Edit 176.4 lb, Saturday 21 November/)).toBeVisible();
  // Only the day is changed: what was typed stays.
  await button(page, /^Edit 179.2 lb/).click();
  await page.getByLabel("Time").fill("06:00");
  await button(page, "Save").click();
  await expect(button(page, "Edit 179.2 lb, Yesterday, 06:00")).toBeVisible();
  const stored = (await storedOf(page, "weighIn")).find((record) => record.id === id(1));
  expect(stored?.body).toEqual(pounds.body);

  await open(page, [pounds]);
  await expect(page.getByText("typed as 179.2 lb")).toBeVisible();
  await expect(button(page, "Edit 81.3 kg, Yesterday, 07:10")).toBeVisible();
});

test("ten years of weigh-ins: a month at a time, and any year with one choice", async ({
  page,
}) => {
  const days = Array.from({ length: 3650 }, (_, index) => addDays(TODAY, -index))
    // A summer without a scale.
    .filter((day) => day < "2026-06-01" || day > "2026-08-31");
  await open(
    page,
    days.map((day, index) => weighIn(index + 1, day, 80)),
  );
  const rows = page.getByRole("button", { name: /^Edit / });
  await expect(page.getByRole("heading", { level: 2, name: "November 2026" })).toBeVisible();
  await expect(rows).toHaveCount(23);
  await expect(button(page, "Later")).toBeDisabled();
  for (const month of ["October", "September", "May"]) {
    await button(page, "Earlier").click();
    await expect(page.getByRole("heading", { level: 2, name: `${month} 2026` })).toBeVisible();
  }
  await expect(rows).toHaveCount(31);
  await page.getByLabel("Year").selectOption("2019");
  await expect(page.getByRole("heading", { level: 2, name: "December 2019" })).toBeVisible();
  await expect(rows).toHaveCount(31);
  await button(page, "Later").click();
  await expect(page.getByRole("heading", { level: 2, name: "January 2020" })).toBeVisible();
  await page.getByLabel("Year").selectOption("2026");
  await expect(page.getByRole("heading", { level: 2, name: "November 2026" })).toBeVisible();
});

test("a reading of a measurement is put right, and what follows from it", async ({ page }) => {
  await open(page, [measured], { of: "measures" });
  await button(page, /^Edit the measurement of Friday 20 November/).click();
  await page.getByLabel("Under the shoulder blade, reading 2, in mm").fill("18");
  await expect(page.getByText("comes to 15.0 mm")).toBeVisible();
  await expect(page.getByText("These do not agree; they count as one reading.")).toBeVisible();
  await page.getByLabel("Under the shoulder blade, reading 2, in mm").fill("180");
  await button(page, "Save").click();
  await expect(page.getByText(/each reading must be a number, 1.8 to 80 mm/)).toBeVisible();
  await page.getByLabel("Under the shoulder blade, reading 2, in mm").fill("12,4");
  await page.getByRole("radio", { name: "Somebody else’s" }).check();
  await button(page, "Save").click();
  await expect(page.getByText("08:30, by other hands")).toBeVisible();
  expect((await storedOf(page, "measurement"))[0]).toMatchObject({
    at: measured.at,
    body: {
      by: "other",
      sites: [
        { site: "subscapular", mm: 12.2, readings: [12, 12.4], count: 2 },
        measured.body.sites[1],
      ],
    },
  });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("08:30, by your own hands")).toBeVisible();

  await button(page, /^Edit the measurement/).click();
  await button(page, "Leave out: waist").click();
  await button(page, "Save").click();
  await expect
    .poll(async () => (await storedOf(page, "measurement"))[0]?.body.sites.length)
    .toBe(1);
  await button(page, /^Take out the measurement/).click();
  await expect(page.getByText("Nothing measured yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(button(page, /^Edit the measurement/)).toBeVisible();
});

test("a day of food is opened, and taken out whole with a way back", async ({ page }) => {
  await open(page, food, { of: "food" });
  const row = button(page, "Open Yesterday");
  await expect(row).toContainText("1,600 kcal");
  await expect(row).toContainText("2 entries, complete");
  await row.click();
  await expect(page).toHaveURL(/\/food\?date=2026-11-22$/);
  await button(page, "Stew, 900 kcal").click();
  await button(page, "Remove").click();
  await expect(page.getByText("Stew removed.")).toBeVisible();
  await page.goBack();
  await expect(row).toContainText("700 kcal");
  await button(page, "Take out all of Yesterday").click();
  await expect(page.getByText("No energy noted yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("700 kcal");
  await expect(row).toContainText("1 entry, complete");
});

test("water events say what they do; added, changed, taken out and back", async ({ page }) => {
  await open(page, [], { of: "water" });
  await expect(page.getByText(/For five days .* the estimate trusts the scale less/)).toBeVisible();
  await button(page, "Add an event").click();
  await page.getByRole("radio", { name: "Travel" }).check();
  await page.getByLabel("From", { exact: true }).fill("2026-11-10");
  await button(page, "Save").click();
  await button(page, "Edit travel, Tuesday 10 November").click();
  await page.getByRole("radio", { name: "Illness" }).check();
  await button(page, "Save").click();
  await expect(button(page, "Edit illness, Tuesday 10 November")).toBeVisible();
  expect((await storedOf(page, "waterEvent")).map(({ body }) => body)).toEqual([
    { date: "2026-11-10", reason: "illness" },
  ]);
  await button(page, "Take out illness, Tuesday 10 November").click();
  await expect(page.getByText("No water events")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(button(page, /^Edit illness/)).toBeVisible();
});

test("the part looked at is in the address, and reached by keyboard", async ({ page }) => {
  await open(page, [weighIn(1, addDays(TODAY, -1), 80), measured, water, ...food]);
  await page.getByRole("radio", { name: "Weight" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/of=measures/);
  await expect(button(page, /^Edit the measurement/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Measures" })).toBeChecked();
  await page.getByRole("radio", { name: "Measures" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/\/body\/log$/);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`what was noted, in ${colorScheme}, has nothing that axe finds`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await open(page, []);
    await expect(page.getByText("Nothing weighed yet")).toBeVisible();
    const found = [...(await violations(page, "empty"))];
    await plantRows(
      page,
      [weighIn(1, TODAY, 80), weighIn(2, addDays(TODAY, -400), 80), measured, water, ...food].map(
        rowOf,
      ),
    );
    await page.reload();
    for (const part of ["Weight", "Measures", "Energy", "Water"]) {
      await page.getByRole("radio", { name: part }).check();
      const row = page.getByRole("button", { name: /^(Edit|Open) / }).first();
      await expect(row).toBeVisible();
      found.push(...(await violations(page, part)));
      // A day of eating is put right in the diary, which is looked at for itself.
      if (part === "Energy") continue;
      await row.click();
      await expect(page.getByRole("dialog")).toBeVisible();
      found.push(...(await violations(page, `${part}, opened`)));
      await page.keyboard.press("Escape");
    }
    expect(found).toEqual([]);
  });

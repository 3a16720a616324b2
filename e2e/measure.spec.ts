import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { newRecord, timestamp } from "@dorsal/core/record";
import { PROFILE, seed } from "./support/app.ts";
import type { Seed } from "./support/app.ts";
import { violations } from "./support/axe.ts";
import { plantRows, rowOf, storedOf } from "./support/rows.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const entry = (page: Page) => page.getByRole("textbox");

/** The choice of what to measure, on a device that was set up. */
const open = async (page: Page, seeded: Seed = {}): Promise<void> => {
  await seed(page, seeded);
  await page.goto("/body");
  await page.getByRole("link", { name: "Measure", exact: true }).click();
  await expect(page).toHaveURL(/\/body\/measure$/);
  await expect(heading(page, "Measure")).toBeVisible();
};

const begin = async (page: Page, preset: string): Promise<void> => {
  await page.getByRole("radio", { name: new RegExp(`^${preset}`) }).check();
  await button(page, "Begin").click();
};

/** Types a reading and notes it with the keyboard alone. */
const read = async (page: Page, typed: string): Promise<void> => {
  await entry(page).fill(typed);
  await entry(page).press("Enter");
};

const person = {
  birthYear: 1990,
  sex: "male",
  heightM: 1.8,
  level: "beginner",
} as const;

test("two folds and two girths become one record, with the keyboard alone", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: /^The back/ }).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page, "Under the shoulder blade")).toBeFocused();
  await expect(page.getByText("Place 1 of 4")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(entry(page)).toBeFocused();
  await page.keyboard.type("12,4");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Second reading", { exact: true })).toBeVisible();
  await expect(page.getByText("So far: 12.4 mm")).toBeVisible();
  await page.keyboard.type("12.6");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Above the hip bone")).toBeFocused();
  for (const typed of ["20", "21", "95,2", "95", "84", "84.4"]) await read(page, typed);

  await expect(heading(page, "Measured")).toBeVisible();
  await expect(page.getByText("First time here.")).toHaveCount(4);
  expect(await storedOf(page, "measurement")).toEqual([]);
  await button(page, "Save").click();
  await expect(page).toHaveURL(/\/body$/);
  await expect(page.getByText("4 places noted.")).toBeVisible();
  const [saved, ...others] = await storedOf(page, "measurement");
  expect(others).toEqual([]);
  expect(saved?.body).toEqual({
    by: "self",
    sites: [
      { site: "subscapular", mm: 12.5, readings: [12.4, 12.6], count: 2 },
      { site: "suprailiac", mm: 20.5, readings: [20, 21], count: 2 },
      { site: "upperBack", mm: 951, readings: [952, 950], count: 2 },
      { site: "waist", mm: 842, readings: [840, 844], count: 2 },
    ],
  });
});

test("saving can be taken back, and the round with it", async ({ page }) => {
  await open(page);
  await begin(page, "Body fat by tape");
  for (const typed of ["38", "38", "84", "84", "98", "98"]) await read(page, typed);
  await button(page, "Save").click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back; you can go on measuring.")).toBeVisible();
  expect(await storedOf(page, "measurement")).toEqual([]);
  await page.goto("/body/measure");
  await expect(heading(page, "Measured")).toBeVisible();
  await button(page, "Save").click();
  await expect.poll(async () => (await storedOf(page, "measurement")).length).toBe(1);
  await page.goto("/body/measure");
  await expect(heading(page, "Measure")).toBeVisible();
});

test("a third reading where two differ, an outlier once more, and both can be undone", async ({
  page,
}) => {
  await open(page);
  await begin(page, "Four folds");
  await read(page, "6");
  await read(page, "9");
  await expect(page.getByText("Third reading", { exact: true })).toBeVisible();
  await expect(page.getByText(/further apart than careful hands allow/)).toBeVisible();
  await read(page, "9.4");
  await expect(page.getByText("Fourth reading", { exact: true })).toBeVisible();
  await expect(page.getByText(/One of the three stands apart/)).toBeVisible();
  await expect(page.getByText("So far: 6.0 mm · 9.0 mm · 9.4 mm")).toBeVisible();
  await button(page, "Step back").click();
  await expect(page.getByText("Third reading", { exact: true })).toBeVisible();
  await read(page, "9.4");
  await read(page, "9.2");
  await expect(heading(page, "Back of the upper arm")).toBeVisible();
  for (let site = 0; site < 3; site += 1) await button(page, "Skip").click();
  await expect(page.getByText(/^Skipped: back of the upper arm;/)).toBeVisible();
  await button(page, "Save").click();
  await expect.poll(async () => (await storedOf(page, "measurement")).length).toBe(1);
  const [saved] = await storedOf(page, "measurement");
  expect(saved?.body.sites).toEqual([
    { site: "biceps", mm: 9.2, readings: [6, 9, 9.4, 9.2], count: 3 },
  ]);
});

test("a tape in inches; what no body has is refused with its range", async ({ page }) => {
  await open(page, {
    profile: { ...PROFILE, person },
    settings: { lengthUnit: "in" },
  });
  await begin(page, "Body fat by tape");
  await expect(heading(page, "Neck")).toBeVisible();
  await read(page, "150");
  await expect(
    page.getByText(/^150.0 in is not a reading of this place: neck is 7.9 to 31.4 in/),
  ).toBeVisible();
  await read(page, "about 15");
  await expect(page.getByText("“about 15” is not a length.")).toBeVisible();
  await read(page, "15 1/2");
  await read(page, "15.5");
  await expect(heading(page, "Waist")).toBeVisible();
  await expect(page.getByText("Round the belly, level with the navel.")).toBeVisible();
  await expect(page.getByText("Place 2 of 2")).toBeVisible();
  // The fold beside it would be in millimetres; a girth in centimetres is understood too.
  await read(page, "84 cm");
  await read(page, "33");
  await button(page, "Save").click();
  await expect.poll(async () => (await storedOf(page, "measurement")).length).toBe(1);
  const [saved] = await storedOf(page, "measurement");
  expect(saved?.body.sites.map(({ readings }) => readings)).toEqual([
    [393.7, 393.7],
    [840, 838.2],
  ]);
});

test("a reload in the middle loses nothing, and stopping asks first", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: "Somebody else’s" }).check();
  await begin(page, "The back");
  await read(page, "12");
  await read(page, "12.4");
  await read(page, "20");
  await page.reload();
  await expect(heading(page, "Above the hip bone")).toBeVisible();
  await expect(page.getByText("So far: 20.0 mm")).toBeVisible();
  await read(page, "20");
  await button(page, "Skip").click();
  await button(page, "Stop measuring").click();
  await expect(page.getByText("4 readings of this round would be gone.")).toBeVisible();
  await button(page, "Cancel").click();
  await read(page, "84");
  await read(page, "84");
  await button(page, "Save").click();
  await expect.poll(async () => (await storedOf(page, "measurement"))[0]?.body.by).toBe("other");

  await page.goto("/body/measure");
  await begin(page, "Girths only");
  await read(page, "95");
  await button(page, "Stop measuring").click();
  await button(page, "Stop and discard").click();
  await expect(heading(page, "Measure")).toBeVisible();
  await page.reload();
  await expect(heading(page, "Measure")).toBeVisible();
});

test("the change since last time in honest words", async ({ page }) => {
  await open(page);
  const monthAgo = timestamp(Date.now() - 30 * 86_400_000, 60);
  const sites = [
    { site: "upperBack", mm: 950, readings: [950, 950], count: 2 },
    { site: "waist", mm: 880, readings: [880, 880], count: 2 },
  ];
  const id = (last: number): string => `01935a00-0000-7000-8000-00000000000${last}`;
  await plantRows(page, [
    rowOf(newRecord("measurement", id(1), monthAgo, { by: "self", sites })),
    rowOf(
      newRecord("measurement", id(2), monthAgo, {
        by: "other",
        sites: [{ site: "hip", mm: 980, readings: [980], count: 1 }],
      }),
    ),
  ]);
  await page.reload();
  await begin(page, "Girths only");
  for (const typed of ["95.5", "95.5", "84", "84", "98", "98"]) await read(page, typed);
  await expect(
    page.getByText(/^No change that can be told: within the measuring error of 2.0 cm since /),
  ).toBeVisible();
  await expect(
    page.getByText(/^4.0 cm less than on .*: more than the measuring error of 2.0 cm\.$/),
  ).toBeVisible();
  await expect(page.getByText("Measured before by other hands only")).toBeVisible();
});

test("an own choice, with every place marked on the figure of either sex", async ({ page }) => {
  for (const sex of ["female", "male"] as const) {
    await open(page, { profile: { ...PROFILE, person: { ...person, sex } } });
    await page.getByRole("radio", { name: /^Own choice/ }).check();
    await button(page, "Begin").click();
    await expect(page.getByText("Choose at least one place.")).toBeVisible();
    for (const box of await page.getByRole("group").getByRole("checkbox").all()) await box.check();
    await button(page, "Begin").click();
    for (let place = 1; place <= 12; place += 1) {
      await expect(page.getByText(`Place ${place} of 12`)).toBeVisible();
      const picture = page.getByRole("img", { name: /^The figure/ });
      await expect(picture).toBeVisible();
      await expect(picture.locator("image")).toHaveAttribute("href", new RegExp(`sites-${sex}-`));
      // The mark lies within what is shown of the picture.
      const [frame, mark] = [
        await page.locator(".site-picture").boundingBox(),
        await picture.locator(".site-line").boundingBox(),
      ];
      if (!frame || !mark) throw new Error("the picture has no mark");
      expect(mark.x).toBeGreaterThanOrEqual(frame.x);
      expect(mark.x + mark.width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(mark.y).toBeGreaterThanOrEqual(frame.y);
      expect(mark.y + mark.height).toBeLessThanOrEqual(frame.y + frame.height);
      await button(page, "Skip").click();
    }
    await expect(page.getByText("No place was measured")).toBeVisible();
    await button(page, "Start anew").click();
  }
});

test("each step is said aloud to who asked for it, and to nobody else", async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    SpeechSynthesis.prototype.speak = ({ text }) => void said.push(text);
  });
  const said = (): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, "said"));
  await open(page);
  await begin(page, "Girths only");
  await read(page, "95");
  await expect(page.getByText("Second reading", { exact: true })).toBeVisible();
  await button(page, "Stop measuring").click();
  await button(page, "Stop and discard").click();
  await expect(heading(page, "Measure")).toBeVisible();
  expect(await said()).toEqual([]);
  await page.getByRole("switch", { name: "Say each step aloud" }).check();
  await begin(page, "Girths only");
  await read(page, "95");
  await read(page, "97");
  await expect
    .poll(said)
    .toEqual([
      "Upper back, under the shoulder blades. First reading.",
      "Second reading.",
      "They differ. Third reading.",
    ]);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`measuring in ${colorScheme} has nothing that axe finds`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await open(page);
    const found = [...(await violations(page, "choice"))];
    await page.getByRole("radio", { name: /^Own choice/ }).check();
    found.push(...(await violations(page, "own choice")));
    await begin(page, "Girths only");
    await expect(page.getByRole("img", { name: /^The figure/ })).toBeVisible();
    found.push(...(await violations(page, "place")));
    await read(page, "9");
    await expect(page.getByText(/is not a reading of this place/)).toBeVisible();
    found.push(...(await violations(page, "fault")));
    for (const typed of ["95", "97", "90", "100", "84", "84"]) await read(page, typed);
    await button(page, "Skip").click();
    await expect(heading(page, "Measured")).toBeVisible();
    found.push(...(await violations(page, "results")));
    expect(found).toEqual([]);
  });

import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { seed, startDay } from "./support/app.ts";
import { comparable, plantRows, rowsOf, sessionsOf } from "./support/rows.ts";

/** A real session of a few steps, ended early and saved. */
const trainABit = async (page: Page): Promise<void> => {
  await startDay(page, "upper");
  for (let step = 0; step < 6; step += 1) {
    const button = page.getByRole("button", { name: /^(Set done|Start now)$/ });
    await button.click();
  }
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "End early" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End early" }).click();
  await page.getByLabel("Note").fill("Läuft: “gut” 💪");
  await page.getByRole("button", { name: "Save session" }).click();
  await expect(page).toHaveURL(/\/history\//);
};

const exported = async (page: Page): Promise<string> => {
  await page.goto("/settings");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy to a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^dorsal-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path(), "utf8");
};

const choose = async (page: Page, text: string): Promise<void> => {
  await page.locator('input[type="file"]').setInputFiles({
    name: "copy.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
};

const deleteEverything = async (page: Page): Promise<void> => {
  await page.goto("/settings");
  await page.getByRole("button", { name: "Delete everything" }).click();
  const dialog = page.getByRole("dialog");
  const action = dialog.getByRole("button", { name: "Delete everything" });
  await expect(action).toBeDisabled();
  await dialog.getByLabel("Type “delete” to confirm").fill("delete");
  await action.click();
  await expect(page).toHaveURL(/\/welcome$/);
};

test("backup, delete everything, restore: every record is as it was", async ({ page }) => {
  await seed(page);
  await trainABit(page);
  const before = await rowsOf(page);
  expect(before.map(({ kind }) => kind).toSorted()).toEqual(["profile", "session", "settings"]);
  expect((await sessionsOf(page))[0]?.body.sets.length).toBeGreaterThan(0);
  const file = await exported(page);

  await deleteEverything(page);
  expect(await rowsOf(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.goto("/settings");
  await choose(page, file);
  await page.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Restored.")).toBeVisible();
  expect(comparable(await rowsOf(page))).toEqual(comparable(before));

  await page.goto("/history");
  await expect(page.getByText("Läuft: “gut” 💪")).toBeVisible();
  const again = await exported(page);
  expect(recordsIn(again)).toEqual(recordsIn(file));
});

const recordsIn = (file: string): unknown => (JSON.parse(file) as { records: unknown }).records;

test("a restore can be taken back", async ({ page }) => {
  await seed(page);
  const file = await exported(page);
  await trainABit(page);
  const before = await rowsOf(page);
  await page.goto("/settings");
  await choose(page, file);
  await page.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Restored.")).toBeVisible();
  expect(await sessionsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Everything is as it was before.")).toBeVisible();
  expect(comparable(await rowsOf(page))).toEqual(comparable(before));
});

test("a file that is no good is refused whole, with the reason", async ({ page }) => {
  await seed(page);
  const file = await exported(page);
  const before = await rowsOf(page);
  const parsed = JSON.parse(file) as { records: Record<string, unknown>[] };
  const [first, ...others] = parsed.records;
  const cases: readonly (readonly [string, RegExp])[] = [
    [file.slice(0, -40), /cut short/],
    [JSON.stringify({ format: "gym-log", sets: [] }), /not made by Dorsal/],
    ["once upon a time", /not JSON/],
    [JSON.stringify({ ...parsed, version: 99 }), /made by a newer Dorsal/],
    [
      JSON.stringify({ ...parsed, records: [{ ...first, v: 99 }, ...others] }),
      /written by a newer Dorsal/,
    ],
    [JSON.stringify({ ...parsed, records: others }), /announces \d+ records and holds/],
  ];
  for (const [text, reason] of cases) {
    await choose(page, text);
    const notice = page.getByText(reason);
    await expect(notice).toBeVisible();
    await expect(page.getByText("Nothing was changed.")).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(await rowsOf(page)).toEqual(before);
  }
});

test("a corrupt record is set aside and shown, and the app works", async ({ page }) => {
  await seed(page);
  await trainABit(page);
  const session = (await rowsOf(page)).find(({ kind }) => kind === "session");
  if (!session) throw new Error("there must be a session");
  const id = "01890a5d-ac96-774b-bcce-b302099a8057";
  const data = session.data as { readonly body: object };
  const corrupt = {
    ...session,
    id,
    data: { ...data, id, body: { ...data.body, sets: "all of them" } },
  };
  await plantRows(page, [corrupt]);

  await page.goto("/");
  await expect(page.getByText("One record cannot be read")).toBeVisible();
  await page.getByRole("link", { name: "Look at it" }).click();
  await expect(page.getByText("Records set aside")).toBeVisible();
  await expect(page.getByText(/all of them/)).toBeVisible();
  expect((await rowsOf(page)).some((row) => row.id === id)).toBe(false);
  expect((await rowsOf(page, "aside"))[0]).toMatchObject({ raw: corrupt });

  await page.goto("/history");
  await expect(page.getByText("Läuft: “gut” 💪")).toBeVisible();
  await startDay(page, "lower");
});

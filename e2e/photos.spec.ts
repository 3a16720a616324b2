import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { newRecord } from "@dorsal/core/record";
import { MORNING, seed } from "./support/app.ts";
import { drawnBack, plantPhotos, storedPhotos, visitPhotos, withExif } from "./support/photos.ts";
import { plantRows, rowOf } from "./support/rows.ts";
import { browserUse } from "./support/setup.ts";
import { HOME, daysAfter } from "./support/week.ts";

const { launchOptions } = browserUse(0);

/** A camera that shows a test picture; whether a page may use it is said by each test. */
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...launchOptions.args, "--use-fake-device-for-media-stream=device-count=2"],
  },
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

const chooseFile = async (page: Page, buffer: Buffer, mimeType = "image/jpeg"): Promise<void> => {
  await page
    .getByLabel("Choose a picture instead")
    .setInputFiles({ name: "back.jpg", mimeType, buffer });
};

const reviewed = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { name: "Keep this one?" })).toBeVisible();
};

/** What the page has written to its console; nothing of a photo may ever be there. */
const consoleOf = (page: Page): readonly string[] => {
  const lines: string[] = [];
  page.on("console", (message) => {
    // The one thing that stands there for a reason of the tests' own.
    if (!message.text().startsWith("Service Worker registration blocked"))
      lines.push(message.text());
  });
  page.on("pageerror", (error) => lines.push(error.message));
  return lines;
};

test.describe("without leave to use the camera", () => {
  test("says so, and a file is the way on: upright, small and without EXIF", async ({ page }) => {
    const lines = consoleOf(page);
    await seed(page);
    await page.goto("/body/photos");
    await expect(page.getByText("Nothing leaves this device.")).toBeVisible();
    await page.getByRole("link", { name: "Take the first photo" }).click();
    await expect(page.getByText("The camera is not allowed")).toBeVisible();
    await expect(page.getByLabel("Take it with the phone’s own camera app")).toHaveAttribute(
      "capture",
      "environment",
    );

    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    const original = withExif(
      Buffer.from(await drawnBack(page, { width: 2400, height: 1800 }), "base64"),
    );
    expect(original.includes("Exif") && original.includes("Somebody")).toBe(true);
    await chooseFile(page, original);
    await reviewed(page);
    expect(await storedPhotos(page)).toEqual([]);
    await page.getByLabel("Taken on").fill("2026-10-03");
    await button(page, "Keep").click();
    await expect(page).toHaveURL(/\/body\/photos$/);
    await expect(page.getByText("Kept on this device.")).toBeVisible();

    const [photo, ...more] = await storedPhotos(page);
    if (!photo) throw new Error("it must be stored");
    expect(more).toEqual([]);
    expect(photo.known).toMatchObject({ pose: "back", width: 1200, height: 1600 });
    expect(photo.known.at).toMatch(/^2026-10-03T/);
    expect(photo.image.length).toBeLessThan(500_000);
    for (const trace of ["Exif", "Somebody", "http"])
      expect(photo.image.includes(trace)).toBe(false);

    await expect(page.getByRole("heading", { name: "October 2026" })).toBeVisible();
    const shown = page.getByRole("img", { name: "Photo of your back, 3 October 2026" });
    await expect(shown).toHaveAttribute("data-shown", "");
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(1600);
    expect(lines).toEqual([]);
  });

  test("refuses a file that is no picture, and one of tomorrow", async ({ page }) => {
    await seed(page);
    await page.goto("/body/photos/new");
    await chooseFile(page, Buffer.from("no picture at all"));
    await expect(page.getByText("This file cannot be read as a picture here.")).toBeVisible();
    await chooseFile(page, Buffer.from(await drawnBack(page), "base64"));
    await reviewed(page);
    await page.getByLabel("Taken on").fill("2199-01-01");
    await button(page, "Keep").click();
    await expect(page.getByText("Give a day that is not in the future.")).toBeVisible();
    expect(await storedPhotos(page)).toEqual([]);
  });
});

test.describe("with the camera", () => {
  test.use({ permissions: ["camera"] });

  test("counts down, takes what the frame shows, and lays the last one over it", async ({
    page,
  }) => {
    const lines = consoleOf(page);
    await seed(page);
    await page.goto("/body/photos/new?pose=back-arms-up");
    await expect(page.locator("[data-camera=on] video")).toBeVisible();
    await expect(page.getByText(/From the second photo of this pose on/)).toBeVisible();
    await expect(button(page, "Use the other camera")).toBeVisible();
    await page.getByRole("radio", { name: "10 s" }).check();
    await button(page, "Take it in 10 seconds").click();
    await expect(page.getByRole("timer")).toHaveText("10");
    await button(page, "Stop the timer").click();
    await expect(page.getByRole("timer")).toHaveCount(0);

    await page.getByRole("radio", { name: "3 s" }).check();
    await button(page, "Take it in 3 seconds").click();
    await expect(page.getByRole("timer")).toHaveText("3");
    await reviewed(page);
    await button(page, "Take another").click();
    await expect(page.locator("[data-camera=on] video")).toBeVisible();
    await page.getByRole("radio", { name: "Off" }).check();
    await button(page, "Take the photo").click();
    await reviewed(page);
    // The camera's light goes out while one looks at the photo.
    await expect(page.locator("video")).toHaveCount(0);
    await button(page, "Keep").click();
    const [photo] = await storedPhotos(page);
    if (!photo) throw new Error("it must be stored");
    const { width, height, pose } = photo.known;
    expect([width / height, pose]).toEqual([0.75, "back-arms-up"]);
    expect(photo.image.includes("Exif")).toBe(false);

    await page.getByRole("link", { name: "Take a photo" }).click();
    await expect(page.getByLabel("Pose")).toHaveValue("back-arms-up");
    const outline = page.locator("canvas[data-shown]");
    await expect(outline).toBeVisible();
    const drawn = await outline.evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
      return (pixels ?? []).filter((value, at) => at % 4 === 3 && value > 0).length;
    });
    expect(drawn).toBeGreaterThan(100);
    await page.getByRole("radio", { name: "Photo" }).check();
    await expect(page.locator(".camera-layers img")).toHaveCSS("opacity", "0.4");
    await page.getByLabel("How strong").press("End");
    await expect(page.locator(".camera-layers img")).toHaveCSS("opacity", "1");
    await page.getByRole("radio", { name: "None" }).check();
    await expect(page.locator(".camera-layers img, .camera-layers canvas")).toHaveCount(0);
    await page.getByLabel("Pose").selectOption("Side");
    await expect(page).toHaveURL(/pose=side/);
    expect(lines).toEqual([]);
  });

  test("tells how the phone is held, and gives an upright line where it cannot", async ({
    page,
  }) => {
    await seed(page);
    await page.goto("/body/photos/new");
    await expect(page.locator("[data-camera=on]")).toBeVisible();
    await expect(page.getByText(/Hold a door frame/)).toBeVisible();
    const hold = async (beta: number, gamma: number): Promise<void> => {
      await page.evaluate(
        (how) => dispatchEvent(new DeviceOrientationEvent("deviceorientation", how)),
        { alpha: 0, beta, gamma },
      );
    };
    await hold(90, 0);
    await expect(page.getByText("Level", { exact: true })).toBeVisible();
    await expect(page.getByText(/Hold a door frame/)).toHaveCount(0);
    await hold(80, 0);
    await expect(page.getByText("Tip its top towards the screen side")).toBeVisible();
    await hold(60, 30);
    await expect(page.getByText("Turn it left a little")).toBeVisible();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`has nothing that axe finds in ${colorScheme}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found: string[] = [];
      await visitPhotos(page, async (screen) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations)
          for (const node of nodes)
            found.push(
              `${screen}: ${id} at ${node.target.join(" ")}: ${node.failureSummary ?? ""}`,
            );
      });
      expect(found).toEqual([]);
    });
});

test("two photos are compared by a slider that keys move", async ({ page }) => {
  await seed(page);
  await plantPhotos(page, [
    { day: "2026-08-22" },
    { day: "2026-10-03" },
    { day: "2026-11-21", skin: "#8a5a3c" },
    { day: "2026-11-20", pose: "side" },
  ]);
  await page.goto("/body/photos");
  await page.getByRole("link", { name: "Compare two" }).click();
  const slider = page.getByRole("slider", { name: "From 22 Aug 2026 to 21 Nov 2026" });
  await expect(slider).toHaveAttribute("aria-valuetext", "50 %");
  const clip = page.locator("[data-compare=after]");
  await expect(clip).toHaveCSS("clip-path", "inset(0px 0px 0px 50%)");
  await slider.focus();
  await slider.press("ArrowRight");
  await expect(clip).toHaveCSS("clip-path", "inset(0px 0px 0px 51%)");
  await slider.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", "earlier");
  await slider.press("Home");
  await expect(clip).toHaveCSS("clip-path", "inset(0px 0px 0px 0%)");
  await expect(page.getByText(/Light, distance and posture change a photo more/)).toBeVisible();

  await page.getByLabel("Earlier").selectOption("3 Oct 2026");
  await expect(page.getByRole("slider", { name: /^From 3 Oct 2026/ })).toBeVisible();
  await page.getByRole("radio", { name: "Side by side" }).check();
  for (const day of ["3 October 2026", "21 November 2026"])
    await expect(page.getByRole("img", { name: `Photo of your back, ${day}` })).toBeVisible();
});

test("one photo is laid over the other by finger and by key, and it is remembered", async ({
  page,
}) => {
  await seed(page);
  await plantPhotos(page, [{ day: "2026-08-22" }, { day: "2026-11-21" }]);
  await page.goto("/body/photos/compare");
  await page.getByRole("switch", { name: "Lay them over each other" }).check();
  const moved = page.locator(".compare-moved");
  const frame = await page.locator(".compare-frame").boundingBox();
  if (!frame) throw new Error("the frame must be seen");
  const [x, y] = [frame.x + frame.width * 0.75, frame.y + frame.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + frame.width * 0.1, y - frame.width * 0.05, { steps: 4 });
  await page.mouse.up();
  const side = page.getByRole("slider", { name: "To the side" });
  await expect(side).toHaveValue("10");
  await expect(page.getByRole("slider", { name: "Up and down" })).toHaveValue("-5");
  const size = page.getByRole("slider", { name: "Size" });
  await size.focus();
  await size.press("ArrowRight");
  await expect(moved).toHaveAttribute("style", /scale\(1\.01\)/);
  const before = await moved.getAttribute("style");

  await page.getByRole("link", { name: "Photos", exact: true }).click();
  await page.getByRole("link", { name: "Compare two" }).click();
  await expect(moved).toHaveAttribute("style", before ?? "");
  await page.getByRole("switch", { name: "Lay them over each other" }).check();
  await button(page, "As it was").click();
  await expect(side).toHaveValue("0");
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true });

  test("two fingers that part enlarge a photo and move it with them", async ({ page }) => {
    await seed(page);
    await plantPhotos(page, [{ day: "2026-08-22" }, { day: "2026-11-21" }]);
    await page.goto("/body/photos/compare");
    await page.getByRole("switch", { name: "Lay them over each other" }).check();
    await page.evaluate(() => scrollTo(0, 0));
    const frame = await page.locator(".compare-frame").boundingBox();
    if (!frame) throw new Error("the frame must be seen");
    const at = (right: number, down: number) => ({
      x: frame.x + frame.width * (0.5 + right),
      y: frame.y + frame.height / 2 + frame.width * down,
    });
    const hand = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove", apart: number, down: number) =>
      hand.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: [
          { ...at(-apart, down), id: 1 },
          { ...at(apart, down), id: 2 },
        ],
      });
    await touch("touchStart", 0.1, 0);
    for (let step = 1; step <= 5; step += 1) await touch("touchMove", 0.1 + step / 100, step / 100);
    await hand.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    const value = async (name: string): Promise<number> =>
      Number(await page.getByRole("slider", { name }).inputValue());
    // The fingers parted from 0.2 to 0.3 widths and went down by 0.05; browsers round touches.
    await expect.poll(() => value("Size")).toBeGreaterThanOrEqual(145);
    expect(await value("Size")).toBeLessThanOrEqual(155);
    expect(Math.abs((await value("Up and down")) - 5)).toBeLessThanOrEqual(2);
    expect(Math.abs(await value("To the side"))).toBeLessThanOrEqual(2);
  });
});

test("one photo tells the weight of its day, takes a note, and goes and comes back", async ({
  page,
}) => {
  await page.clock.setFixedTime(MORNING);
  await seed(page);
  await plantRows(page, [rowOf(newRecord("weighIn", HOME, daysAfter(-4), { kg: 71.4 }))]);
  const [id] = await plantPhotos(page, [{ day: "2026-11-21" }]);
  await page.goto(`/body/photos/${id ?? ""}`);
  await expect(page.getByText("71.4 kg, weighed 2 days before")).toBeVisible();
  await page.getByRole("textbox", { name: "Note" }).fill("Window on the left");
  await button(page, "Save").click();
  await expect(page.getByText("Note kept.")).toBeVisible();
  const [noted] = await storedPhotos(page);
  expect(noted?.known.note).toBe("Window on the left");

  // What was said of the note lies over the end of the page until it is put away.
  await button(page, "Dismiss").click();
  await button(page, "Delete this photo").click();
  await expect(page.getByText("A back is hard to see from inside")).toBeVisible();
  expect(await storedPhotos(page)).toEqual([]);
  await button(page, "Undo").click();
  await expect(page.getByText("The photo is back.")).toBeVisible();
  expect(await storedPhotos(page)).toEqual([noted]);
});

const download = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const [saved] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await saved.path(), "utf8");
};

test("only the copy that asks for photos has them, and brings them back", async ({ page }) => {
  await seed(page);
  await plantPhotos(page, [{ day: "2026-08-22" }, { day: "2026-11-21", pose: "side" }]);
  const before = await storedPhotos(page);
  await page.goto("/settings");
  const plain = await download(page, () => button(page, "Save a copy to a file").click());
  expect(plain).not.toMatch(/photo|base64|image\//);
  await button(page, "Save a copy with photos").click();
  await expect(page.getByRole("dialog")).toContainText("It is not locked");
  const full = await download(page, () => button(page, "Save with photos").click());
  expect((JSON.parse(full) as { photos: unknown[] }).photos).toHaveLength(2);

  await button(page, "Delete everything").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("2 photos of the back will be gone too.");
  await dialog.getByLabel("Type “delete” to confirm").fill("delete");
  await dialog.getByRole("button", { name: "Delete everything" }).click();
  await expect(page).toHaveURL(/\/welcome$/);
  expect(await storedPhotos(page)).toEqual([]);

  await page.goto("/settings");
  const restore = async (text: string): Promise<void> => {
    await page.locator('input[type="file"]').setInputFiles({
      name: "copy.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  };
  await restore(full.replace('"base64": "/9j', '"base64": "!9j'));
  await expect(page.getByText(/Photo 1 in this backup is damaged/)).toBeVisible();
  expect(await storedPhotos(page)).toEqual([]);
  await restore(full);
  await expect(page.getByRole("dialog")).toContainText("It also holds 2 photos of the back.");
  await page.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Restored.")).toBeVisible();
  expect(await storedPhotos(page)).toEqual(before);

  await restore(plain);
  await page.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Restored.")).toBeVisible();
  expect(await storedPhotos(page)).toEqual(before);
});

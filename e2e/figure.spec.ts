import { expect, test } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { exerciseById } from "@dorsal/core/exercise";
import { buildSite, serveSite } from "../bench/figure/site.ts";
import type { Site } from "../bench/figure/site.ts";
import type { BenchWindow } from "../bench/figure/window.ts";
import { violations } from "./support/axe.ts";

// One build of the bench page for all of them.
// Here it is to move; where it is not, a test says so.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

test.describe.configure({ mode: "default" });

let site: Site;

test.beforeAll(async () => {
  await buildSite();
  site = await serveSite();
});

test.afterAll(async () => {
  await site.close();
});

const stage = (page: Page): Locator => page.getByRole("img").first();
const canvas = (page: Page): Locator => page.locator("canvas").first();

const shownBy = async (page: Page, painter: "mesh" | "flat"): Promise<void> => {
  await expect(canvas(page)).toHaveAttribute("data-painter", painter);
};
const numberIn = async (page: Page, name: "frames" | "yaw"): Promise<number> =>
  Number(await canvas(page).getAttribute(`data-${name}`));

/** How much of the picture is covered, from 0 to 1, and a number that changes when it does. */
const picture = (page: Page): Promise<{ covered: number; sum: number }> =>
  canvas(page).evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const context = (element as HTMLCanvasElement).getContext("2d");
    const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
    let covered = 0;
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at + 3] ?? 0) > 128) covered += 1;
      sum = (sum * 31 + (data[at] ?? 0) + (data[at + 3] ?? 0)) % 1_000_000_007;
    }
    return { covered: covered / (width * height), sum };
  });

/** Some frames of the screen go by; how many of them the figure drew. */
const framesDrawn = async (page: Page): Promise<number> => {
  const before = await numberIn(page, "frames");
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });
  return (await numberIn(page, "frames")) - before;
};

test("shows the exercise, and says the same in words", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`${site.url}?exercise=donkey-kick&side=left`);
  await shownBy(page, "mesh");
  expect((await picture(page)).covered).toBeGreaterThan(0.05);
  const name = await stage(page).getAttribute("aria-label");
  expect(name).toContain(`${exerciseById("donkey-kick")?.name}, left`);
  expect(name).toContain("buttocks");
  await expect(page.getByRole("list", { name: "Muscles" })).toContainText("Buttocks");
  await expect.poll(() => framesDrawn(page)).toBeGreaterThan(2);
  expect(faults).toEqual([]);
});

test("arrow keys turn it, Home turns it back, buttons look from a side", async ({ page }) => {
  await page.goto(`${site.url}?exercise=db-row-bent-over&frozen`);
  await shownBy(page, "mesh");
  const own = await numberIn(page, "yaw");
  await stage(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => numberIn(page, "yaw")).toBe(own - 30);
  await page.keyboard.press("Home");
  await expect.poll(() => numberIn(page, "yaw")).toBe(own);
  await page.getByRole("button", { name: "Front", exact: true }).click();
  await expect.poll(async () => Math.abs((await numberIn(page, "yaw")) % 360)).toBe(0);
  await expect.poll(() => framesDrawn(page)).toBe(0);
});

test("dragging turns it, and a double tap turns it back", async ({ page }) => {
  await page.goto(`${site.url}?exercise=donkey-kick&frozen`);
  await shownBy(page, "mesh");
  const own = await numberIn(page, "yaw");
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("There is no stage.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 4, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => numberIn(page, "yaw")).toBeLessThan(own - 20);
  await stage(page).dblclick();
  await expect.poll(() => numberIn(page, "yaw")).toBe(own);
  expect(await stage(page).evaluate((element) => getComputedStyle(element).touchAction)).toBe(
    "pan-y",
  );
});

test("draws nothing while it is paused, frozen or out of sight", async ({ page }) => {
  await page.goto(`${site.url}?exercise=donkey-kick`);
  await shownBy(page, "mesh");
  await expect.poll(() => framesDrawn(page)).toBeGreaterThan(2);
  await page.getByRole("button", { name: "Pause the figure" }).click();
  await expect.poll(() => framesDrawn(page)).toBe(0);
  await page.getByRole("button", { name: "Move the figure" }).click();
  await expect.poll(() => framesDrawn(page)).toBeGreaterThan(2);
  const frozen = page.getByRole("checkbox", { name: "Frozen" });
  await frozen.check();
  await expect.poll(() => framesDrawn(page)).toBe(0);
  await frozen.uncheck();
  await expect.poll(() => framesDrawn(page)).toBeGreaterThan(2);
  await page.evaluate(() => {
    document
      .querySelector("main")
      ?.prepend(Object.assign(document.createElement("div"), { style: "height: 3000px" }));
  });
  await expect.poll(() => framesDrawn(page)).toBe(0);
});

test("less motion: two stills, exchanged by a step", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${site.url}?exercise=donkey-kick`);
  await shownBy(page, "mesh");
  await expect.poll(() => framesDrawn(page)).toBe(0);
  const start = await picture(page);
  await page.getByRole("button", { name: "Show the other end of the movement" }).click();
  await expect.poll(async () => (await picture(page)).sum).not.toBe(start.sum);
  await expect.poll(() => framesDrawn(page)).toBe(0);
  await page.getByRole("button", { name: "Show the other end of the movement" }).click();
  await expect.poll(async () => (await picture(page)).sum).toBe(start.sum);
});

test("follows the player's pace", async ({ page }) => {
  await page.goto(`${site.url}?exercise=donkey-kick&pace=lift:0`);
  await shownBy(page, "mesh");
  await expect.poll(() => framesDrawn(page)).toBe(0);
  const low = await picture(page);
  await page.goto(`${site.url}?exercise=donkey-kick&pace=top:1`);
  await shownBy(page, "mesh");
  await expect.poll(async () => (await picture(page)).sum).not.toBe(low.sum);
});

/** Makes every graphics context of the page known as `contextsMade`, or refuses them all. */
const watchContexts = (page: Page, refuse: boolean): Promise<unknown> =>
  page.addInitScript((refused) => {
    const made: WebGL2RenderingContext[] = [];
    Object.assign(window, { contextsMade: made });
    const prototype = HTMLCanvasElement.prototype as unknown as Record<string, unknown>;
    const own = prototype["getContext"] as (kind: string, options?: unknown) => unknown;
    prototype["getContext"] = function getContext(this: unknown, kind: string, options?: unknown) {
      if (refused && kind.startsWith("webgl")) return null;
      const context: unknown = Reflect.apply(own, this, [kind, options]);
      if (context instanceof WebGL2RenderingContext && !made.includes(context)) made.push(context);
      return context;
    };
  }, refuse);

interface WithContexts {
  readonly contextsMade: WebGL2RenderingContext[];
}

test("without WebGL a flat figure is drawn, and three.js is not fetched", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await watchContexts(page, true);
  await page.goto(`${site.url}?exercise=db-row-bent-over`);
  await shownBy(page, "flat");
  expect((await picture(page)).covered).toBeGreaterThan(0.05);
  expect(asked.filter((url) => url.includes("/mesh-") || url.endsWith(".glb"))).toEqual([]);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect.poll(async () => Math.abs((await numberIn(page, "yaw")) % 360)).toBe(180);
});

test("without its movement there are words and no fault", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.route("**/motion/*.json", (route) => route.fulfill({ status: 404 }));
  await page.goto(`${site.url}?exercise=donkey-kick`);
  await expect(page.getByText("The figure cannot show this exercise here yet.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Muscles" })).toContainText("Buttocks");
  expect(faults).toEqual([]);
});

test("coming and going 200 times leaves nothing behind", async ({ page }) => {
  await watchContexts(page, false);
  await page.goto(`${site.url}?exercise=donkey-kick&bare`);
  await shownBy(page, "mesh");
  const held = (): Promise<unknown> =>
    page.evaluate(() => (window as unknown as BenchWindow).figureBench.info());
  const before = await held();
  const grown = await page.evaluate(async () => {
    const frame = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    const memory = (): number =>
      (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ??
      0;
    const start = memory();
    for (let round = 0; round < 200; round += 1) {
      (window as unknown as BenchWindow).figureBench.setMounted(false);
      await frame();
      (window as unknown as BenchWindow).figureBench.setMounted(true);
      for (let wait = 0; wait < 20 && !document.querySelector("canvas[data-frames]"); wait += 1)
        await frame();
    }
    return memory() - start;
  });
  await shownBy(page, "mesh");
  expect(await held()).toEqual(before);
  expect(grown).toBeLessThan(40_000_000);
  const alive = await page.evaluate(
    () =>
      (window as unknown as WithContexts).contextsMade.filter((context) => !context.isContextLost())
        .length,
  );
  expect(alive).toBe(1);
});

test("a while without a figure gives the context back, and the next figure takes a new one", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(`${site.url}?exercise=donkey-kick&bare&frozen`);
  await shownBy(page, "mesh");
  const info = (): Promise<unknown> =>
    page.evaluate(() => (window as unknown as BenchWindow).figureBench.info());
  const mount = (mounted: boolean): Promise<void> =>
    page.evaluate(
      (wanted) => (window as unknown as BenchWindow).figureBench.setMounted(wanted),
      mounted,
    );
  await mount(false);
  await expect(page.locator("canvas")).toHaveCount(0);
  await expect.poll(info).toMatchObject({ users: 0 });
  await page.clock.fastForward(25_000);
  await expect.poll(info).toBeNull();
  await mount(true);
  await shownBy(page, "mesh");
});

test("a lost context comes back", async ({ page }) => {
  await watchContexts(page, false);
  await page.goto(`${site.url}?exercise=donkey-kick`);
  await shownBy(page, "mesh");
  // A lost context hands out no extension: it is kept from before.
  await page.evaluate(() => {
    const context = (window as unknown as WithContexts).contextsMade.at(-1);
    Object.assign(window, { losing: context?.getExtension("WEBGL_lose_context") });
  });
  const lose = (what: "loseContext" | "restoreContext"): Promise<void> =>
    page.evaluate(
      (name) => (window as unknown as { losing: WEBGL_lose_context }).losing[name](),
      what,
    );
  await lose("loseContext");
  await shownBy(page, "flat");
  await lose("restoreContext");
  await shownBy(page, "mesh");
});

test("a muscle is picked on the figure, or from the list", async ({ page }) => {
  await page.goto(`${site.url}?show=map`);
  await shownBy(page, "mesh");
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("There is no stage.");
  await page.mouse.click(box.x + box.width * 0.45, box.y + box.height * 0.5);
  await expect(page.getByRole("button", { name: /^Buttocks/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("button", { name: /^Calves/ }).click();
  await expect(page.getByRole("button", { name: /^Calves/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("button", { name: "See the front" }).click();
  await expect.poll(async () => Math.abs((await numberIn(page, "yaw")) % 360)).toBe(0);
});

test("the upper or the lower back is chosen by a tap, or by name", async ({ page }) => {
  await page.goto(`${site.url}?show=focus`);
  await shownBy(page, "mesh");
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("There is no stage.");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.25);
  await expect(page.getByRole("radio", { name: "Upper back" })).toBeChecked();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.42);
  await expect(page.getByRole("radio", { name: "Lower back" })).toBeChecked();
  await page.getByRole("radio", { name: "Upper back" }).check();
  await expect(page.getByRole("radio", { name: "Upper back" })).toBeChecked();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`has nothing that axe finds in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const show of ["exercise=donkey-kick", "show=map", "show=focus"]) {
      await page.goto(`${site.url}?${show}`);
      await shownBy(page, "mesh");
      expect(await violations(page, show, "main")).toEqual([]);
    }
  });

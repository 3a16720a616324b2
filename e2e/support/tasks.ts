import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds; what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Processor time of every task of the page's main thread while something was done, milliseconds. */
const tasksMs = async (page: Page, act: () => Promise<void>): Promise<readonly number[]> => {
  const browser = page.context().browser();
  if (!browser) throw new Error("no browser to trace");
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && mains.has(`${pid}:${tid}`),
  );
  if (tasks.length === 0) throw new Error("the trace holds no task of the page");
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
};

/** Processor time of the fixed piece of work on the machine that the limits were set on. */
const FIXED_WORK_MS = 10;
const FIXED_WORK_TIMES = 5;

/**
 * A fixed piece of work in the page, some times over, each in a task of its own: it counts words in
 * a map, which takes arithmetic, strings and memory as the app does.
 */
const fixedWork = (page: Page): Promise<void> =>
  page.evaluate(async (times) => {
    const work = (): void => {
      const counts = new Map<string, number>();
      for (let index = 0, state = 1; index < 60_000; index += 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const word = (state >>> 19).toString(36);
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    };
    const { port1, port2 } = new MessageChannel();
    for (let time = 0; time < times; time += 1)
      // A message is a new task, and no fake clock holds it up.
      await new Promise<void>((resolve) => {
        port1.addEventListener("message", () => resolve(work()), { once: true });
        port1.start();
        port2.postMessage(null);
      });
  }, FIXED_WORK_TIMES);

/** How many times slower this machine is than that of the limits, at its best; never below 1. */
const slowness = async (page: Page): Promise<number> => {
  const tasks = await tasksMs(page, () => fixedWork(page));
  const works = tasks.toSorted((one, other) => other - one).slice(0, FIXED_WORK_TIMES);
  return Math.max(1, Math.min(...works) / FIXED_WORK_MS);
};

/**
 * The longest task of the page's main thread while something was done, in milliseconds of processor
 * time: on a busy machine the same as on an idle one, and on a slow machine as on that of the limits.
 * While it is measured the page is not asked through locators, whose own search in it would be the
 * longest task of all.
 */
export const longestTaskMs = async (page: Page, act: () => Promise<void>): Promise<number> =>
  Math.max(...(await tasksMs(page, act))) / (await slowness(page));

/** All that the main thread did meanwhile, measured alike. */
export const mainThreadMs = async (page: Page, act: () => Promise<void>): Promise<number> =>
  (await tasksMs(page, act)).reduce((total, ms) => total + ms, 0) / (await slowness(page));

const ATTEMPTS = 3;

/**
 * Measures until all is below the limit, three times at most, and tells the least of each: one slow
 * moment is a matter of the machine, while what the page does itself takes as long each time. An
 * attempt begins anew, so that none is helped by the one before.
 */
export const leastMs = async <Name extends string>(
  limitMs: number,
  attempt: () => Promise<Readonly<Record<Name, number>>>,
): Promise<Readonly<Record<Name, number>>> => {
  let least = await attempt();
  for (let made = 1; made < ATTEMPTS; made += 1) {
    if (Object.values<number>(least).every((ms) => ms < limitMs)) break;
    const again = await attempt();
    const better = Object.entries<number>(least).map(([name, ms]) => [
      name,
      Math.min(ms, again[name as Name]),
    ]);
    least = Object.fromEntries(better) as Record<Name, number>;
  }
  return least;
};

/** Waits until what the start of the app sets off has come to its end: a second without work. */
export const atRest = (page: Page): Promise<void> => {
  const second = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          setTimeout(resolve, 1000);
        }),
    );
  return expect
    .poll(async () => Math.max(...(await tasksMs(page, second))), { timeout: 45_000 })
    .toBeLessThan(10);
};

/** Presses what is named so, from inside the page and in a task of its own. */
export const pressInside = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll("button")].find(
      (each) => (each.getAttribute("aria-label") ?? each.textContent).trim() === wanted,
    );
    if (!found) throw new Error(`no button named ${wanted}`);
    setTimeout(() => found.click());
  }, name);

/** Waits inside the page until a text stands in what the selector finds. */
export const textInside = async (page: Page, selector: string, text: string): Promise<void> => {
  await page.waitForFunction(
    ([where, wanted]) => document.querySelector(where)?.textContent.includes(wanted) ?? false,
    [selector, text] as const,
    { timeout: 45_000 },
  );
};

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

/**
 * The longest task of the page's main thread while something was done, in milliseconds of processor
 * time: on a busy machine the same as on an idle one. While it is measured the page is not asked
 * through locators, whose own search in it would be the longest task of all.
 */
export const longestTaskMs = async (page: Page, act: () => Promise<void>): Promise<number> =>
  Math.max(...(await tasksMs(page, act)));

/** All that the main thread did meanwhile, in milliseconds of processor time. */
export const mainThreadMs = async (page: Page, act: () => Promise<void>): Promise<number> =>
  (await tasksMs(page, act)).reduce((total, ms) => total + ms, 0);

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

/** Where the browser does not tell of idle time: after the first screen has come. */
const LATER_MS = 300;
/** A page that never rests still gets on with it. */
const LATEST_MS = 3000;

/** Resolves when the page has nothing better to do. */
export const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === "function")
      requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    else setTimeout(resolve, LATER_MS);
  });
